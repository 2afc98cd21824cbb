import { describe, expect, it } from '@jest/globals';
import { isRefusal, type Label, visible } from '@parley/kernel';
import {
  AGENDA_ITEM_STATES,
  type AgendaItemState,
  SESSION_STATES,
  type SessionState,
} from '@parley/sessions/model';
import fc from 'fast-check';
import { linkNote } from '../links/note-link';
import { actors, labels } from '../testing/arbitraries';
import { aNote, chair, france, japan, korea, NOW, observer } from '../testing/notes';
import { MOST_ON_ITEM, stateUnlessAlive } from './item-standing';
import { linkPicture, mayUnlinkPicture, type PictureLinkGround, unlinkPicture } from './picture-link';

const open: Label = {
  ...{ classification: 'UNCLASSIFIED', releasableTo: null, releasableToObservers: true, caveats: [] },
  ...{ tlp: null, originator: null },
};
const ground: PictureLinkGround = {
  ...{ key: 'link', put: 0, linked: false, standing: { item: 'OPEN', session: 'OPEN' } },
  picture: { key: 'picture', label: { ...open, originator: 'JPN' }, originator: 'JPN' },
  item: { key: 'item', label: open },
};
const answer = (more: Partial<PictureLinkGround>, by = france): string => {
  const made = linkPicture({ ...ground, ...more }, by, NOW);
  return isRefusal(made) ? made.code : 'DONE';
};

describe('what is put on an agenda item', () => {
  it('is put there until the item and its session have ended, and at no other time', () => {
    const alive = (item: AgendaItemState, session: SessionState): boolean =>
      stateUnlessAlive({ item, session }) === null;
    for (const item of AGENDA_ITEM_STATES)
      for (const session of SESSION_STATES)
        expect([item, session, alive(item, session)]).toEqual([
          ...[item, session],
          !['CLOSED', 'WITHDRAWN', 'DEFERRED'].includes(item) &&
            !['CLOSED', 'RECORDED', 'CANCELLED'].includes(session),
        ]);
  });

  it('is, of notes, one that stands, up to as many as an item has', () => {
    const put = (more: { withdrawnAt?: Date; state?: AgendaItemState; put?: number }): string => {
      const made = linkNote(
        {
          ...{ key: 'link', links: 0, linked: false, closesCircle: false },
          note: aNote(open, { withdrawnAt: more.withdrawnAt ?? null }),
          to: { type: 'AgendaItem', key: 'item', label: open },
          item: { item: more.state ?? 'PENDING', session: 'CONVENED', put: more.put ?? 0 },
        },
        { kind: 'CONCERNS', reason: null },
        france,
        NOW,
      );
      return isRefusal(made) ? made.code : 'DONE';
    };
    expect(put({})).toBe('DONE');
    expect(put({ withdrawnAt: NOW })).toBe('STATE');
    expect(put({ state: 'CLOSED' })).toBe('STATE');
    expect(put({ put: MOST_ON_ITEM - 1 })).toBe('DONE');
    expect(put({ put: MOST_ON_ITEM })).toBe('STATE');
  });

  it('is, of pictures, put there once by delegations, the chair and the session officers', () => {
    expect(answer({})).toBe('DONE');
    expect(answer({}, chair)).toBe('DONE');
    expect(answer({}, observer)).toBe('FORBIDDEN');
    expect(answer({ linked: true })).toBe('DUPLICATE');
    expect(answer({ linked: true, standing: { item: 'CLOSED', session: 'OPEN' } })).toBe('STATE');
    expect(answer({ put: MOST_ON_ITEM - 1 })).toBe('DONE');
    expect(answer({ put: MOST_ON_ITEM })).toBe('STATE');
  });

  it('is told to exactly those who see picture and item, and is not there for others', () => {
    const ends = fc.tuple(labels, fc.constantFrom('JPN', 'FRA', 'KOR'));
    fc.assert(
      fc.property(actors, ends, labels, (actor, [label, originator], of) => {
        const picture = { key: 'picture', label: { ...label, originator }, originator };
        const item = { key: 'item', label: { ...of, originator: null } };
        const link = {
          ...{ key: 'link', pictureKey: 'picture', itemKey: 'item', delegation: null, at: NOW },
        };
        const both = visible(actor, picture.label) && visible(actor, item.label);
        const { events } = unlinkPicture(link, { picture, item });
        expect(events.map((event) => visible(actor, event.label))).toEqual([both]);
        const made = linkPicture({ ...ground, picture, item }, actor, NOW);
        expect(isRefusal(made) && made.code === 'NOT_FOUND').toBe(!both);
      }),
    );
  });

  it('is taken off by who put it there and by whose picture it is', () => {
    const may = (by: typeof japan, delegation: string | null): boolean =>
      mayUnlinkPicture(by, { delegation }, 'JPN') === null;
    expect([may(france, 'FRA'), may(japan, 'FRA'), may(korea, 'FRA'), may(chair, 'FRA')]).toEqual([
      ...[true, true, false, false],
    ]);
    expect([may(chair, null), may(japan, null), may(france, null), may(observer, null)]).toEqual([
      ...[true, true, false, false],
    ]);
  });
});
