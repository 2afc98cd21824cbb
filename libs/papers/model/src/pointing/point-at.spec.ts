import { describe, expect, it } from '@jest/globals';
import { type Actor, isRefusal, type Result, standingOf } from '@parley/kernel';
import {
  addItem,
  AGENDA_ITEM_STATES,
  type AgendaItem,
  scheduleSession,
  SESSION_STATES,
  type Session,
} from '@parley/sessions/model';
import { PAPER_STATES } from '../paper/paper';
import { headFrance, headJapan, observer, officer } from '../testing/people';
import { mayPoint, mayPointNow, pointAt, type PointingState } from './point-at';

const chair: Actor = { ...officer, role: 'CHAIR', standing: standingOf('CHAIR') };
const rapporteur: Actor = { ...officer, role: 'RAPPORTEUR', standing: standingOf('RAPPORTEUR') };

const decided = <T>(result: Result<T>): T => {
  if (isRefusal(result)) throw new Error(`${result.code}: ${result.message.en}`);
  return result;
};

/** A session for France and Japan, with an item for Japan alone; both under way, and a paper with the paragraph 1. */
const underWay = (): PointingState => {
  const input = {
    title: 'Consultations',
    purpose: 'INFORM',
    format: 'NAMED',
    named: ['FRA', 'JPN'],
    startsAt: new Date('2026-02-03T12:00:00Z'),
    endsAt: new Date('2026-02-03T14:00:00Z'),
    timeZone: 'Asia/Tokyo',
    label: { classification: 'UNCLASSIFIED' },
  } as const;
  const { session } = decided(scheduleSession({ key: 'session', roster: ['FRA', 'JPN'] }, input, officer));
  const label = { classification: 'UNCLASSIFIED', releasableTo: ['JPN'] } as const;
  const draft = { session, items: [], answers: [] };
  const added = decided(
    addItem({ ...draft, key: 'item' }, { title: 'Views', kind: 'DISCUSSION', label }, officer),
  );
  const [item] = added.items;
  if (item === undefined) throw new Error('no item');
  const open = (one: Session): Session => ({ ...one, state: 'OPEN', convenedAt: input.startsAt });
  // In a draft it is the secretariat’s alone; from the convening on its own label holds.
  const opened = (one: AgendaItem): AgendaItem => ({
    ...one,
    state: 'OPEN',
    label: { ...session.label, ...label },
  });
  return {
    session: open(session),
    item: opened(item),
    revisionKey: 'text',
    paperState: 'CIRCULATED',
    known: true,
  };
};

const codeOf = (refusal: object | null): string =>
  refusal === null ? 'may' : isRefusal(refusal) ? refusal.code : 'done';

describe('who may point', () => {
  it.each([
    ['the chair', chair, 'may'],
    ['a session officer', officer, 'may'],
    ['the rapporteur', rapporteur, 'FORBIDDEN'],
    ['a delegate who sees the item', headJapan, 'FORBIDDEN'],
    ['a delegate who does not see the item', headFrance, 'NOT_FOUND'],
    ['an observer who does not see the session', observer, 'NOT_FOUND'],
  ] as const)('is, of %s', (_, actor, expected) => {
    const state = underWay();
    expect(codeOf(mayPoint(actor, state))).toBe(expected);
    expect(codeOf(mayPointNow(actor, state))).toBe(expected);
    expect(codeOf(pointAt(state, '1', actor))).toBe(expected === 'may' ? 'done' : expected);
  });

  it('is told of nothing but sight where the item is out of it, whatever else stands in the way', () => {
    const state: PointingState = { ...underWay(), known: false, paperState: 'WITHDRAWN' };
    const suspended: PointingState = { ...state, session: { ...state.session, state: 'SUSPENDED' } };
    expect(pointAt(suspended, '9', headFrance)).toEqual(mayPoint(headFrance, underWay()));
  });
});

describe('when somebody may point', () => {
  it.each(SESSION_STATES)('in a session that is %s: only in an open one', (state) => {
    const { session, ...rest } = underWay();
    const found = pointAt({ ...rest, session: { ...session, state } }, '1', chair);
    expect(codeOf(found)).toBe(state === 'OPEN' ? 'done' : 'STATE');
  });

  it.each(AGENDA_ITEM_STATES)('on an item that is %s: only while it is under discussion', (state) => {
    const { item, ...rest } = underWay();
    const found = pointAt({ ...rest, item: { ...item, state } }, '1', chair);
    expect(codeOf(found)).toBe(state === 'OPEN' ? 'done' : 'STATE');
  });

  it.each(PAPER_STATES)(
    'at a paper that is %s: not at one that was withdrawn or superseded',
    (paperState) => {
      const found = pointAt({ ...underWay(), paperState }, '1', chair);
      const ended = paperState === 'WITHDRAWN' || paperState === 'SUPERSEDED';
      expect(codeOf(found)).toBe(ended ? 'STATE' : 'done');
    },
  );
});

describe('where the chair points', () => {
  it('is a paragraph that the text has', () => {
    expect(pointAt(underWay(), '1', chair)).toEqual({
      sessionKey: 'session',
      itemKey: 'item',
      revisionKey: 'text',
      paragraph: '1',
    });
    expect(pointAt({ ...underWay(), known: false }, '9', chair)).toMatchObject({
      code: 'INVALID',
      field: 'paragraph',
      message: { en: expect.stringContaining('3(a)'), fr: expect.stringContaining('3(a)') },
    });
  });
});
