import { describe, expect, it } from '@jest/globals';
import type { Dossier } from '../dossier';
import { settle } from '../dossier';
import {
  aConvened,
  aDraft,
  after,
  anItemInput,
  anOpen,
  decided,
  item,
  next,
  noon,
  withItems,
} from '../testing/builders';
import { chair, japan, lowOfficer, officer } from '../testing/people';
import { adoptAgenda } from './adopt-agenda';
import { elapsedAt } from './clock';
import { deferItem } from './defer-item';
import { addItem } from './edit-item';
import { agendaItemAbilities } from './item-abilities';
import { closeItem, openItem } from './run-item';

const later = aConvened({ startsAt: after(24 * 60), endsAt: after(25 * 60) });
const keys = ['x', 'y', 'z'];
const reason = 'No time left';

const defer = (from: Dossier, itemKey: string, to = later, actor = chair) =>
  deferItem({ from, to, keys }, { itemKey, version: item(from, itemKey).version, reason }, actor, after(10));

describe('putting an item off', () => {
  it('closes it here with the reason, and begins it anew on the later agenda with what stands under it', () => {
    const from = withItems(anOpen(), 'a', 'a/b', 'a/c');
    const closed = next(
      next(from, (before) => openItem(before, { itemKey: 'c' }, chair, noon)),
      (before) => closeItem(before, { itemKey: 'c', outcome: 'NOTED' }, chair, after(5)),
    );
    const { from: here, to, links } = decided(defer(closed, 'a'));
    const result = settle(closed, here);
    expect(item(result, 'a')).toMatchObject({ state: 'DEFERRED', outcome: 'DEFERRED', summary: reason });
    expect(item(result, 'b')).toMatchObject({ state: 'DEFERRED', summary: null });
    expect(item(result, 'c')).toMatchObject({ state: 'CLOSED', outcome: 'NOTED' });
    expect(
      to.items.map(({ key, title, parentKey, state, summary }) => [key, title, parentKey, state, summary]),
    ).toEqual([
      ['x', 'a', null, 'PENDING', null],
      ['y', 'b', 'x', 'PENDING', null],
    ]);
    expect(links).toEqual([
      { fromKey: 'a', toKey: 'x' },
      { fromKey: 'b', toKey: 'y' },
    ]);
  });

  it('stops its clock', () => {
    const from = next(withItems(anOpen(), 'a'), (before) => openItem(before, { itemKey: 'a' }, chair, noon));
    const gone = item(settle(from, decided(defer(from, 'a')).from), 'a');
    expect(elapsedAt(gone, after(60))).toBe(10 * 60_000);
  });

  it('is to a session that begins later and whose agenda may be changed', () => {
    const from = withItems(aConvened(), 'a');
    expect(defer(from, 'a', aConvened())).toMatchObject({ code: 'INVALID', field: 'toSessionId' });
    const adopted = next(withItems(later, 'q'), (before) => adoptAgenda(before, {}, chair, noon));
    expect(defer(from, 'a', adopted, officer)).toMatchObject({ code: 'FORBIDDEN' });
    expect(decided(defer(from, 'a', adopted)).to.items).toMatchObject([
      { lateChange: 'ADDED', lateReason: reason },
    ]);
  });

  it('is refused to delegates, for drafts, for an older version, without a reason', () => {
    const from = withItems(aConvened(), 'a');
    expect(defer(from, 'a', later, japan)).toMatchObject({ code: 'FORBIDDEN' });
    expect(defer(withItems(aDraft(), 'a'), 'a')).toMatchObject({ code: 'STATE' });
    const input = { itemKey: 'a', version: 2, reason };
    expect(deferItem({ from, to: later, keys }, input, chair, noon)).toMatchObject({ code: 'CONFLICT' });
    expect(
      deferItem({ from, to: later, keys }, { ...input, version: 1, reason: ' ' }, chair, noon),
    ).toMatchObject({
      code: 'INVALID',
      field: 'reason',
    });
  });

  it('is refused while something under it is under way, or waits out of the officer’s sight', () => {
    const running = next(withItems(anOpen(), 'a', 'a/b'), (before) =>
      openItem(before, { itemKey: 'b' }, chair, noon),
    );
    expect(defer(running, 'a')).toMatchObject({ code: 'STATE' });
    const input = anItemInput({ title: 'Unheard of', parentKey: 'a', label: { classification: 'SECRET' } });
    const hiding = next(withItems(aConvened(), 'a'), (before) =>
      addItem({ ...before, key: 'b' }, input, chair),
    );
    const refusal = defer(hiding, 'a', later, lowOfficer);
    expect(refusal).toMatchObject({ code: 'STATE' });
    expect(JSON.stringify(refusal)).not.toContain('Unheard of');
    expect(agendaItemAbilities(lowOfficer, hiding, item(hiding, 'a')).defer).toBe(false);
    expect(decided(defer(hiding, 'a')).links).toHaveLength(2);
  });
});
