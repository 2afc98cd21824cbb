import { describe, expect, it } from '@jest/globals';
import { sees } from '@parley/delegations/model';
import { type Actor, type ForumEvent, isRefusal, type Result } from '@parley/kernel';
import fc from 'fast-check';
import { aFloor, after, anOpenFloor } from '../testing/builders';
import { chair, france, japan, korea, norway, observer, officer, READERS } from '../testing/people';
import { applyShowEvent, type ShowsView, showsViewFor } from './apply-show-event';
import { askForPositions, closeShow, endShow, retellShow, showPosition } from './run-show';
import { POSITIONS, type ShowDecision, type ShowState } from './show';
import { SHOW_EVENT_TYPES } from './show-event';
import { statementOf } from './statement';
import { tallyOf } from './tally';

const HEADS = [france, { ...japan, speaksForSeat: true }, { ...korea, speaksForSeat: true }];
const stateOf = ({ session, item }: Pick<ShowState, 'session' | 'item'>): ShowState => ({
  session,
  item,
  show: null,
});
const open = (): ShowState => stateOf(anOpenFloor());

const done = (state: ShowState, result: Result<ShowDecision>): ShowState => {
  if (isRefusal(result)) throw new Error(`${result.code}: ${result.message.en}`);
  return { ...state, show: result.show };
};
const asked = (state = open()): ShowState =>
  done(state, askForPositions({ ...state, key: 'show' }, {}, chair, after(1)));
const codeOf = (result: Result<ShowDecision>): string => (isRefusal(result) ? result.code : 'done');

describe('a show of positions', () => {
  it('is asked for by the chair and the officers, on an item under discussion, one at a time', () => {
    const ask = (state: ShowState, actor: Actor) =>
      codeOf(askForPositions({ ...state, key: 'k' }, {}, actor, after(1)));
    expect([chair, officer, france, observer].map((actor) => ask(open(), actor))).toEqual([
      'done',
      'done',
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
    expect(ask(stateOf(aFloor('open')), chair)).toBe('STATE');
    expect(ask(stateOf(aFloor('open', 'openItem', 'closeItem')), chair)).toBe('STATE');
    expect(ask(asked(), chair)).toBe('DUPLICATE');
    expect(
      codeOf(askForPositions({ ...open(), key: 'k' }, { question: 'x'.repeat(301) }, chair, after(1))),
    ).toBe('INVALID');
  });

  it('asks the seats that its item concerns and that can read it, and no other', () => {
    const state = open();
    const item = { ...state.item, label: { ...state.item.label, releasableTo: ['FRA', 'KOR'] } };
    const show = done(state, askForPositions({ ...state, item, key: 'show' }, {}, chair, after(1))).show;
    expect(show?.seats).toEqual(['FRA', 'KOR']);
  });

  it('takes one position for each seat, from whoever speaks for it, and its last one counts', () => {
    const state = asked();
    const show = (before: ShowState, actor: Actor, position: (typeof POSITIONS)[number]) =>
      showPosition(before, { position }, actor, after(2));
    const first = done(state, show(state, france, 'OBJECT'));
    const second = done(first, show(first, france, 'CAN_GO_ALONG'));
    expect(second.show?.positions).toMatchObject([{ delegation: 'FRA', position: 'CAN_GO_ALONG' }]);
    const again = show(second, france, 'CAN_GO_ALONG');
    expect(isRefusal(again) ? again : again.events).toEqual([]);
    for (const actor of [japan, chair, norway, observer]) {
      expect(codeOf(show(state, actor, 'AGREE'))).toBe('FORBIDDEN');
    }
  });

  it('takes none once the chair has closed it, and closes once', () => {
    const state = asked();
    const closed = done(state, closeShow(state, chair, after(3)));
    expect(codeOf(showPosition(closed, { position: 'AGREE' }, france, after(4)))).toBe('DEADLINE_PASSED');
    expect(codeOf(closeShow(closed, chair, after(4)))).toBe('STATE');
    expect(codeOf(closeShow(state, france, after(4)))).toBe('FORBIDDEN');
  });

  it('has every seat in exactly one place', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...POSITIONS), { maxLength: 3 }), (positions) => {
        const seats = ['FRA', 'JPN', 'KOR'];
        const shown = positions.map((position, at) => ({ delegation: seats[at] ?? 'FRA', position }));
        const { groups, silent } = tallyOf({ seats, positions: shown });
        expect([...groups.flatMap((group) => group.seats), ...silent].sort()).toEqual(seats);
      }),
      { seed: 70 },
    );
  });
});

describe('the sentence', () => {
  it('says what it is, who stands apart and who has not said, in both languages', () => {
    const statement = statementOf({
      seats: ['FRA', 'JPN', 'KOR', 'NOR'],
      positions: [
        { delegation: 'JPN', position: 'AGREE' },
        { delegation: 'NOR', position: 'AGREE' },
        { delegation: 'FRA', position: 'OBJECT' },
      ],
    });
    expect(statement).toEqual({
      en: 'Indicative, decides nothing: 2 agree; 1 objects (France); 1 of 4 seats has not said.',
      fr: 'À titre indicatif, ne décide rien : 2 sont d’accord ; 1 s’oppose (France) ; 1 sur 4 sièges ne s’est pas prononcé.',
    });
  });

  it('speaks of nobody before anybody has said', () => {
    expect(statementOf({ seats: ['FRA', 'JPN'], positions: [] }).en).toBe(
      'Indicative, decides nothing: 2 of 2 seats have not said.',
    );
  });
});

type Step = {
  readonly kind: 'ask' | 'show' | 'close' | 'end' | 'retell';
  readonly who: number;
  readonly what: number;
};
const steps = fc.array(
  fc.record({
    kind: fc.constantFrom<Step['kind']>('ask', 'show', 'show', 'show', 'close', 'end', 'retell'),
    who: fc.nat({ max: 2 }),
    what: fc.nat({ max: 5 }),
  }),
  { maxLength: 40, size: 'max' },
);

const decide = (
  state: ShowState,
  { kind, who, what }: Step,
  at: number,
): Result<ShowDecision> | undefined => {
  const now = after(at);
  switch (kind) {
    case 'ask':
      return askForPositions({ ...state, key: `s${at}` }, {}, chair, now);
    case 'show':
      return showPosition(state, { position: POSITIONS[what] ?? 'AGREE' }, HEADS[who] ?? france, now);
    case 'close':
      return closeShow(state, chair, now);
    case 'end':
      return state.show?.closedAt === null ? endShow(state, state.show, now) : undefined;
    case 'retell':
      return state.show === null ? undefined : retellShow(state, state.show);
  }
};

it('is on every screen after every step what it would be told if it asked, by events of every type', () => {
  const happened = new Set<string>();
  fc.assert(
    fc.property(steps, (course) => {
      let state = open();
      const screens = new Map<Actor, ShowsView>(READERS.map((reader) => [reader, {}]));
      course.forEach((step, at) => {
        const result = decide(state, step, at);
        if (result === undefined || isRefusal(result)) return;
        state = { ...state, show: result.show };
        const events = JSON.parse(JSON.stringify(result.events)) as ForumEvent[];
        events.forEach(({ type }) => happened.add(type));
        for (const [reader, screen] of screens) {
          const next = events.filter((event) => sees(reader, event)).reduce(applyShowEvent, screen);
          screens.set(reader, next);
          expect(next).toEqual(JSON.parse(JSON.stringify(showsViewFor(reader, [state]))));
        }
        expect(JSON.stringify(events)).not.toContain(france.personId);
      });
    }),
    { seed: 71, numRuns: 60 },
  );
  expect([...happened].sort()).toEqual([...SHOW_EVENT_TYPES].sort());
});
