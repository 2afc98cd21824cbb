import { describe, expect, it } from '@jest/globals';
import type { Dossier } from '../dossier';
import { suspendSession } from '../session/run-session';
import { aConvened, after, anItemInput, anOpen, item, next, noon, withItems } from '../testing/builders';
import { chair, japan, lowOfficer, officer } from '../testing/people';
import { currentItem, elapsedAt, projectedEnd } from './clock';
import { addItem } from './edit-item';
import { agendaItemAbilities } from './item-abilities';
import { closeItem, openItem, suspendItem } from './run-item';
import { withdrawItem } from './place-item';

const open = (dossier: Dossier, itemKey: string, minutes = 0, actor = officer) =>
  openItem(dossier, { itemKey }, actor, after(minutes));
const close = (dossier: Dossier, itemKey: string, minutes = 0, outcome: 'AGREED' | 'DEFERRED' = 'AGREED') =>
  closeItem(dossier, { itemKey, outcome, summary: ' The chair noted … ' }, chair, after(minutes));
const suspend = (dossier: Dossier, itemKey: string, minutes = 0) =>
  suspendItem(dossier, { itemKey }, chair, after(minutes));

const tree = (): Dossier => withItems(anOpen(), 'a', 'b', 'a/c', 'a/d');
const states = ({ items }: Dossier): Record<string, string> =>
  Object.fromEntries(items.filter(({ state }) => state !== 'PENDING').map(({ key, state }) => [key, state]));

describe('opening an item', () => {
  it('needs an open session', () => {
    expect(open(withItems(aConvened(), 'a'), 'a')).toMatchObject({ code: 'STATE' });
    const suspended = next(tree(), (dossier) => suspendSession(dossier, {}, chair, noon));
    expect(open(suspended, 'a')).toMatchObject({ code: 'STATE' });
  });

  it('suspends what else is open, in one decision', () => {
    const first = next(tree(), (dossier) => open(dossier, 'b'));
    const second = open(first, 'a', 5);
    expect(second).toMatchObject({ events: [{ type: 'item.suspended' }, { type: 'item.opened' }] });
    expect(states(next(first, () => second))).toEqual({ a: 'OPEN', b: 'SUSPENDED' });
  });

  it('leaves open what it stands under', () => {
    const both = next(
      next(tree(), (dossier) => open(dossier, 'a')),
      (dossier) => open(dossier, 'c'),
    );
    expect(states(both)).toEqual({ a: 'OPEN', c: 'OPEN' });
    expect(currentItem(both.items)?.key).toBe('c');
    expect(states(next(both, (dossier) => open(dossier, 'd')))).toEqual({
      a: 'OPEN',
      c: 'SUSPENDED',
      d: 'OPEN',
    });
    expect(states(next(both, (dossier) => open(dossier, 'b')))).toEqual({
      a: 'SUSPENDED',
      c: 'SUSPENDED',
      b: 'OPEN',
    });
  });

  it('suspends an open sub-item when its parent is taken up again', () => {
    const sub = next(tree(), (dossier) => open(dossier, 'c'));
    expect(states(next(sub, (dossier) => open(dossier, 'a')))).toEqual({ a: 'OPEN', c: 'SUSPENDED' });
  });

  it('is refused for what is open, closed or withdrawn', () => {
    const opened = next(tree(), (dossier) => open(dossier, 'b'));
    const closed = next(opened, (dossier) => close(dossier, 'b'));
    const withdrawn = next(tree(), (dossier) => withdrawItem(dossier, { itemKey: 'b', version: 1 }, chair));
    for (const dossier of [opened, closed, withdrawn])
      expect(open(dossier, 'b')).toMatchObject({ code: 'STATE' });
  });

  it('keeps the time of the first opening', () => {
    const again = next(
      next(
        next(tree(), (dossier) => open(dossier, 'b', 1)),
        (dossier) => suspend(dossier, 'b', 3),
      ),
      (dossier) => open(dossier, 'b', 10),
    );
    expect(item(again, 'b')).toMatchObject({
      openedAt: after(1),
      runningSince: after(10),
      elapsedMs: 120_000,
    });
  });

  it('suspends also what the officer does not see, and does not tell the officer', () => {
    const label = { classification: 'SECRET' } as const;
    const hidden = next(tree(), (dossier) =>
      addItem({ ...dossier, key: 's' }, anItemInput({ label }), chair),
    );
    const running = next(hidden, (dossier) => open(dossier, 's', 0, chair));
    expect(open(running, 'b', 1, lowOfficer)).toMatchObject({
      items: [{ key: 's', state: 'SUSPENDED' }, { key: 'b' }],
      events: [{ type: 'item.suspended', label: { classification: 'SECRET' } }, { type: 'item.opened' }],
    });
    expect(open(running, 's', 1, lowOfficer)).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('closing an item', () => {
  it('keeps outcome, summary and time', () => {
    const closed = next(
      next(tree(), (dossier) => open(dossier, 'b')),
      (dossier) => close(dossier, 'b', 7),
    );
    expect(item(closed, 'b')).toMatchObject({
      state: 'CLOSED',
      outcome: 'AGREED',
      summary: 'The chair noted …',
      closedAt: after(7),
      elapsedMs: 420_000,
      runningSince: null,
    });
  });

  it('as deferred leaves it deferred', () => {
    const deferred = next(
      next(tree(), (dossier) => open(dossier, 'b')),
      (dossier) => close(dossier, 'b', 7, 'DEFERRED'),
    );
    expect(item(deferred, 'b')).toMatchObject({ state: 'DEFERRED', outcome: 'DEFERRED' });
    expect(open(deferred, 'b')).toMatchObject({ code: 'STATE' });
  });

  it('is possible for a suspended item and in a suspended session, and not before it was opened', () => {
    const suspended = next(
      next(tree(), (dossier) => open(dossier, 'b')),
      (dossier) => suspend(dossier, 'b'),
    );
    expect(close(suspended, 'b')).toHaveProperty('items');
    const pause = next(suspended, (dossier) => suspendSession(dossier, {}, chair, noon));
    expect(close(pause, 'b')).toHaveProperty('items');
    expect(close(tree(), 'b')).toMatchObject({ code: 'STATE' });
  });

  it('is refused while something under it is under way', () => {
    const both = next(
      next(tree(), (dossier) => open(dossier, 'a')),
      (dossier) => open(dossier, 'c'),
    );
    expect(close(both, 'a')).toMatchObject({
      code: 'STATE',
      message: { en: expect.stringContaining('1(a) c') },
    });
    expect(agendaItemAbilities(chair, both, item(both, 'a')).close).toBe(false);
    expect(
      close(
        next(both, (dossier) => close(dossier, 'c')),
        'a',
      ),
    ).toHaveProperty('items');
  });

  it('takes no summary, and none longer than 10,000 characters', () => {
    const opened = next(tree(), (dossier) => open(dossier, 'b'));
    const with_ = (summary: string | null) =>
      closeItem(opened, { itemKey: 'b', outcome: 'NOTED', summary }, chair, noon);
    expect(with_(null)).toMatchObject({ items: [{ summary: null }] });
    expect(with_('x'.repeat(10_001))).toMatchObject({ code: 'INVALID', field: 'summary' });
  });

  it('is the secretariat’s', () => {
    const opened = next(tree(), (dossier) => open(dossier, 'b'));
    expect(closeItem(opened, { itemKey: 'b', outcome: 'NOTED' }, japan, noon)).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('the time of an item', () => {
  it('counts what it was open, and not its pauses', () => {
    const opened = next(tree(), (dossier) => open(dossier, 'b', 0));
    const paused = next(opened, (dossier) => suspend(dossier, 'b', 4));
    const again = next(paused, (dossier) => open(dossier, 'b', 10));
    expect(
      [opened, paused, again].map((dossier) => elapsedAt(item(dossier, 'b'), after(12)) / 60_000),
    ).toEqual([12, 4, 6]);
  });

  it('is never less than nothing, whatever the clock says', () => {
    expect(elapsedAt({ elapsedMs: 5, runningSince: after(1) }, noon)).toBe(5);
  });
});

describe('the projected end', () => {
  const planned = (
    dossier: Dossier,
    key: string,
    minutes: number,
    parentKey: string | null = null,
  ): Dossier =>
    next(dossier, (before) =>
      addItem({ ...before, key }, anItemInput({ plannedSeconds: minutes * 60, parentKey }), chair),
    );
  const agenda = (): Dossier => planned(planned(anOpen(), 'x', 20), 'y', 40);
  const endAt = ({ session, items }: Dossier, minutes: number): Date | null =>
    projectedEnd(session, items, after(minutes));

  it('is the planned time of what is left', () => {
    expect(endAt(agenda(), 0)).toEqual(after(60));
    const running = next(agenda(), (dossier) => open(dossier, 'x', 5));
    expect(endAt(running, 10)).toEqual(after(10 + 15 + 40));
    expect(
      endAt(
        next(running, (dossier) => close(dossier, 'x', 10)),
        10,
      ),
    ).toEqual(after(50));
  });

  it('moves on with an item that runs late', () => {
    const running = next(agenda(), (dossier) => open(dossier, 'x', 0));
    expect(endAt(running, 30)).toEqual(after(70));
  });

  it('counts an item and what stands under it once, as the longer of the two', () => {
    const nested = planned(planned(planned(anOpen(), 'p', 30), 'q', 20, 'p'), 'r', 25, 'p');
    expect(endAt(nested, 0)).toEqual(after(45));
    expect(endAt(planned(planned(anOpen(), 'p', 30), 'q', 20, 'p'), 0)).toEqual(after(30));
  });

  it('is not told unless the session is open', () => {
    expect(endAt(planned(aConvened(), 'x', 20), 0)).toBeNull();
  });
});
