import { describe, expect, it } from '@jest/globals';
import { type Actor, isRefusal, type Result } from '@parley/kernel';
import { sees } from '@parley/delegations/model';
import type { Dossier, SessionDecision } from '../dossier';
import { closeSession } from '../session/run-session';
import {
  aConvened,
  aDraft,
  anItemInput,
  anOpen,
  decided,
  item,
  next,
  noon,
  withItems,
} from '../testing/builders';
import { chair, france, japan, lowOfficer, observer, officer } from '../testing/people';
import type { AgendaItemInput } from './agenda-item';
import { addItem, changeItem } from './edit-item';
import { closeItem, openItem } from './run-item';

const ALLIES_ONLY = { classification: 'UNCLASSIFIED', releasableTo: ['FRA', 'NOR'] } as const;

const add = (dossier: Dossier, more: Partial<AgendaItemInput> = {}, actor = officer, key = 'new') =>
  addItem({ ...dossier, key }, anItemInput(more), actor);

const change = (dossier: Dossier, more: Partial<AgendaItemInput> = {}, actor = officer, version = 1) =>
  changeItem(dossier, { ...anItemInput(more), itemKey: 'a', version }, actor);

const told = (result: Result<SessionDecision>, actor: Actor): string[] =>
  isRefusal(result) ? [] : result.events.filter((event) => sees(actor, event)).map(({ type }) => type);

describe('adding an item', () => {
  it('puts it last under its parent, pending and under the session’s label', () => {
    const dossier = withItems(aConvened(), 'a', 'b');
    const result = decided(
      add(dossier, { title: ' Other business ', plannedSeconds: 600, sponsors: ['NOR', 'AUS'] }),
    );
    expect(result.items).toMatchObject([
      {
        title: 'Other business',
        state: 'PENDING',
        version: 1,
        sponsors: ['AUS', 'NOR'],
        label: dossier.session.label,
      },
    ]);
    expect((result.items[0]?.ordinal ?? '') > item(dossier, 'b').ordinal).toBe(true);
  });

  it('touches nothing else, so that nothing is told of items that a reader does not see', () => {
    const result = decided(add(withItems(aConvened(), 'a', 'b')));
    expect(result.items).toHaveLength(1);
    expect(result.events.map(({ type }) => type)).toEqual(['item.added']);
  });

  it.each([
    ['no title', { title: '' }, 'INVALID', 'title'],
    ['a title of 201 characters', { title: 'x'.repeat(201) }, 'INVALID', 'title'],
    ['no planned time at all', { plannedSeconds: 0 }, 'INVALID', 'plannedDuration'],
    ['more than a day', { plannedSeconds: 86_401 }, 'INVALID', 'plannedDuration'],
    ['half a second', { plannedSeconds: 0.5 }, 'INVALID', 'plannedDuration'],
    ['a sponsor who is not invited', { sponsors: ['FIN'] }, 'INVALID', 'sponsors'],
    [
      'a label above the officer’s clearance',
      { label: { classification: 'SECRET' } },
      'LABEL_CEILING',
      'label.classification',
    ],
  ] as const)('is refused with %s', (_, more, code, field) => {
    expect(add(aConvened(), more, lowOfficer)).toMatchObject({ code, field });
  });

  it('is refused below the third level, and under what was not found', () => {
    const deep = withItems(aConvened(), 'a', 'a/b', 'b/c');
    expect(add(deep, { parentKey: 'c' })).toMatchObject({ code: 'INVALID', field: 'parentId' });
    expect(add(deep, { parentKey: 'zzz' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is the secretariat’s, until the session is over', () => {
    const closed = next(anOpen(), (dossier) => closeSession(dossier, chair, noon));
    expect(add(anOpen())).toHaveProperty('items');
    expect(add(closed)).toMatchObject({ code: 'STATE' });
    expect(add(aConvened(), {}, japan)).toMatchObject({ code: 'FORBIDDEN' });
    expect(add(aDraft(), {}, japan)).toMatchObject({ code: 'NOT_FOUND' });
    expect(add(aConvened(), {}, observer)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('narrows its label to what it stands under, and never widens it', () => {
    const dossier = next(aConvened({ label: { classification: 'RESTRICTED' } }), (now) =>
      add(now, { label: ALLIES_ONLY }),
    );
    expect(item(dossier, 'new').label).toMatchObject({
      classification: 'RESTRICTED',
      releasableTo: ['FRA', 'NOR'],
    });
    const under = next(dossier, (now) =>
      add(
        now,
        { parentKey: 'new', label: { classification: 'UNCLASSIFIED', releasableTo: ['FRA', 'JPN'] } },
        chair,
        'sub',
      ),
    );
    expect(item(under, 'sub').label.releasableTo).toEqual(['FRA']);
  });

  it('stays with the secretariat while the session is a draft', () => {
    expect(add(aDraft())).toMatchObject({ events: [{ label: { releasableTo: [] } }] });
  });
});

describe('changing an item', () => {
  const dossier = (): Dossier => withItems(aConvened(), 'a', 'a/b');

  it('raises its version, and is refused to whoever saw an older one', () => {
    const changed = next(dossier(), (before) => change(before, { title: 'Other' }));
    expect(item(changed, 'a')).toMatchObject({ title: 'Other', version: 2, parentKey: null });
    expect(change(changed)).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
  });

  it('leaves it in its place: another parent is refused, its own is not', () => {
    expect(change(dossier(), { parentKey: 'b' })).toMatchObject({ code: 'INVALID', field: 'parentId' });
    const sub = { ...anItemInput({ parentKey: 'a' }), itemKey: 'b', version: 1 };
    expect(changeItem(dossier(), sub, officer)).toHaveProperty('items');
    expect(changeItem(dossier(), { ...sub, parentKey: null }, officer)).toMatchObject({
      items: [{ parentKey: 'a' }],
    });
  });

  it('that narrows its label takes what stands under it along', () => {
    const result = change(dossier(), { label: ALLIES_ONLY });
    expect(told(result, japan)).toEqual(['item.retracted', 'item.retracted']);
    expect(told(result, france)).toEqual(['item.changed', 'item.changed']);
  });

  it('that widens its label gives the whole of it to those who see it now', () => {
    const narrow = next(dossier(), (before) => change(before, { label: ALLIES_ONLY }));
    const result = change(narrow, { label: null }, officer, 2);
    expect(told(result, japan)).toEqual(['item.changed', 'item.changed']);
    expect(decided(result).events[0]?.data).toMatchObject({
      item: { title: 'Exchange of views', label: { releasableTo: null } },
    });
  });

  it('is refused once it has ended', () => {
    const open = next(withItems(anOpen(), 'a'), (before) => openItem(before, { itemKey: 'a' }, chair, noon));
    const closed = next(open, (before) => closeItem(before, { itemKey: 'a', outcome: 'NOTED' }, chair, noon));
    expect(change(closed, {}, officer, 3)).toMatchObject({ code: 'STATE' });
  });

  it('is NOT_FOUND where the actor does not see it, and FORBIDDEN where the actor only sees it', () => {
    const narrow = next(dossier(), (before) => change(before, { label: ALLIES_ONLY }));
    expect(change(narrow, {}, japan, 2)).toMatchObject({ code: 'NOT_FOUND' });
    expect(change(narrow, {}, france, 2)).toMatchObject({ code: 'FORBIDDEN' });
  });
});
