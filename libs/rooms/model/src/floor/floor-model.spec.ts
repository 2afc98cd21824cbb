import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Actor } from '@parley/kernel';
import { FloorUnderTest } from '../testing/floor-under-test';
import { anActor, chair, france, japan, korea, officer } from '../testing/people';
import { type Lane, ReferenceFloor, slipOf } from '../testing/reference-floor';
import { alignWithFloor, leaveFloor, offeredForWithdrawal } from './align-floor';
import type { FloorRequestKind } from './floor';
import { endFloor, giveFloor } from './give-floor';
import { listOf } from './list-of';
import { passFloor } from './pass-floor';
import { currentSpeaker, interruptedSpeaker, type Queued, queueOrder } from './queue';
import { reorderFloor } from './reorder-floor';
import { requestFloor } from './request-floor';
import { ruleOnPoint } from './rule-floor';
import { pauseFloor, resumeFloor, setSpeakersList } from './set-list';
import { endTour, startTour } from './tour';
import { withdrawFloor } from './withdraw-floor';

const SEATS: Readonly<Record<string, Actor>> = { FRA: france, JPN: japan, KOR: korea };
const KIND: Readonly<Record<Exclude<Lane, 'tour'>, FloorRequestKind>> = {
  point: 'POINT_OF_ORDER',
  statement: 'STATEMENT',
  reply: 'RIGHT_OF_REPLY',
};

type Step = (model: ReferenceFloor, real: FloorUnderTest) => { wanted: boolean; done: boolean };

const keysOf = (requests: readonly { readonly key: string }[]): string[] => requests.map(({ key }) => key);

/** A floor by what it comes to: who waits in which order, who speaks, who stands aside. */
const seenOf = (requests: readonly Queued[]): object => ({
  queue: keysOf(queueOrder(requests)),
  speaking: currentSpeaker(requests)?.key,
  aside: interruptedSpeaker(requests)?.key,
});

/** What each seat is offered, whichever statement it is shown with. */
const offersOf = ({ floor }: FloorUnderTest): object =>
  Object.fromEntries(
    Object.entries(SEATS).map(([code, actor]) => [
      code,
      [...new Set(keysOf(floor.requests.flatMap((request) => offeredForWithdrawal(actor, floor, request))))],
    ]),
  );

// Said at once: thousands of steps are compared, and each `expect` costs more than what it compares.
const agree = (model: ReferenceFloor, real: FloorUnderTest): void => {
  const floor = { queue: model.queue, speaking: model.speaking?.key, aside: model.aside?.key };
  const screens = real.screens().map(({ view }) => seenOf(Object.values(view['item']?.requests ?? {})));
  expect({
    floor: seenOf(real.floor.requests),
    standing: listOf(real.floor).pausedAt !== null,
    offers: offersOf(real),
    screens,
  }).toEqual({
    floor,
    standing: model.standing,
    offers: Object.fromEntries(Object.keys(SEATS).map((code) => [code, model.offered(code)])),
    screens: screens.map(() => floor),
  });
};

class Act implements fc.Command<ReferenceFloor, FloorUnderTest> {
  constructor(
    private readonly name: string,
    private readonly step: Step,
  ) {}
  check = (): boolean => true;
  run(model: ReferenceFloor, real: FloorUnderTest): void {
    const { wanted, done } = this.step(model, real);
    expect([this.name, done]).toEqual([this.name, wanted]);
    agree(model, real);
  }
  toString = (): string => this.name;
}

/** One of all turns that somebody could mean: those who wait, whoever speaks, whoever stands aside, and one that is not. */
const meant = (model: ReferenceFloor, pick: number): string => {
  const keys = [...model.queue, model.speaking?.key ?? 'nobody', model.aside?.key ?? 'nobody'];
  return keys[pick % keys.length] ?? 'nobody';
};

const seat = fc.constantFrom(...Object.keys(SEATS));
const pick = fc.nat({ max: 9 });
const runs = fc.constantFrom(chair, officer);

const asking = fc
  .tuple(seat, fc.constantFrom<Exclude<Lane, 'tour'>>('point', 'statement', 'statement', 'reply'))
  .map(
    ([code, lane]) =>
      new Act(`${code} asks: ${lane}`, (model, real) => {
        const { sequence } = real;
        const key = `r${sequence}`;
        real.sequence += 1;
        const actor = SEATS[code] ?? japan;
        const done = real.act((floor, now) =>
          requestFloor({ ...floor, key, sequence }, { kind: KIND[lane] }, actor, now),
        );
        return { wanted: model.ask(slipOf(key, code, lane)), done };
      }),
  );

type Chairing = 'give' | 'end' | 'rule' | 'withdraw' | 'pass';
const chairing = fc
  .tuple(fc.constantFrom<Chairing>('give', 'give', 'give', 'end', 'rule', 'withdraw', 'pass'), pick, runs)
  .map(
    ([what, at, actor]) =>
      new Act(`chair: ${what} ${at}`, (model, real) => {
        const requestKey = meant(model, at);
        const done = real.act((floor, now) => {
          switch (what) {
            case 'give':
              return giveFloor(floor, { requestKey }, actor, now);
            case 'end':
              return endFloor(floor, { requestKey }, actor, now);
            case 'rule':
              return ruleOnPoint(floor, { requestKey, outcome: 'NOTED' }, actor, now);
            case 'withdraw':
              return withdrawFloor(floor, { requestKey }, actor);
            case 'pass':
              return passFloor(floor, { requestKey }, actor);
          }
        });
        return { wanted: model[what](requestKey), done };
      }),
  );

const moving = fc.tuple(pick, runs).map(
  ([at, actor]) =>
    new Act(`chair: moves ${at} down`, (model, real) => {
      const seen = model.queue;
      const from = at % Math.max(1, seen.length);
      const key = seen[from] ?? 'nobody';
      const order = [...seen];
      order.splice(from + 1, 0, ...order.splice(from, 1));
      const wanted = model.swap(key);
      // Behind the last of all it stays where it is, which is no move and no harm.
      if (from >= seen.length - 1) return { wanted, done: false };
      return { wanted, done: real.act((floor) => reorderFloor(floor, { order, seen }, actor)) };
    }),
);

const staleMove = pick.map(
  (at) =>
    new Act(`chair: moves on an old order ${at}`, (model, real) => {
      const seen = [...model.queue, 'gone'];
      return { wanted: false, done: real.act((floor) => reorderFloor(floor, { order: seen, seen }, chair)) };
    }),
);

const touring = fc.shuffledSubarray(Object.keys(SEATS), { minLength: 3 }).map(
  (lot) =>
    new Act(`tour: ${lot.join()}`, (model, real) => {
      const { sequence } = real;
      real.sequence += lot.length;
      const drawn = lot.map((delegation) => ({ delegation, key: `t${sequence}${delegation}` }));
      const turns = drawn.map(({ delegation, key }) => slipOf(key, delegation, 'tour'));
      const ground = { lot: drawn, present: [], sequence };
      const done = real.act((floor, now) =>
        startTour(floor, ground, { order: 'LOT', presentOnly: false }, chair, now),
      );
      return { wanted: model.tour(turns), done };
    }),
);

const tourEnding = fc.constant(
  new Act('tour ends', (model, real) => ({
    wanted: model.endTour(),
    done: real.act((floor) => endTour(floor, chair)),
  })),
);

const listing = fc.boolean().map(
  (open) =>
    new Act(open ? 'opens' : 'closes', (model, real) => {
      model.open = open;
      return {
        wanted: true,
        done: real.act((floor) => setSpeakersList(floor, { open, speakingSeconds: null }, chair)),
      };
    }),
);

const siding = fc.tuple(pick, seat, fc.constantFrom<'align' | 'leave'>('align', 'align', 'leave')).map(
  ([at, code, what]) =>
    new Act(`${code}: ${what} ${at}`, (model, real) => {
      const requestKey = meant(model, at);
      const decide = what === 'align' ? alignWithFloor : leaveFloor;
      const done = real.act((floor) => decide(floor, { requestKey }, SEATS[code] ?? japan));
      return { wanted: model[what](requestKey, code), done };
    }),
);

const timing = fc.tuple(fc.constantFrom<'pause' | 'resume'>('pause', 'resume'), runs).map(
  ([what, actor]) =>
    new Act(`chair: ${what}`, (model, real) => {
      const decide = what === 'pause' ? pauseFloor : resumeFloor;
      return { wanted: model[what](), done: real.act((floor, now) => decide(floor, actor, now)) };
    }),
);

/** What is not theirs to do: a delegate runs the list, and a delegation withdraws what is another's. */
const overreaching = fc.tuple(pick, seat).map(
  ([at, code]) =>
    new Act(`${code} overreaches ${at}`, (model, real) => {
      const requestKey = meant(model, at);
      const actor = SEATS[code] ?? japan;
      return { wanted: false, done: real.act((floor, now) => giveFloor(floor, { requestKey }, actor, now)) };
    }),
);

const joining = fc.constantFrom(chair, france, japan, anActor('RAPPORTEUR', null)).map(
  (reader) =>
    new Act('somebody joins', (_, real) => {
      real.join(reader);
      return { wanted: true, done: true };
    }),
);

const commands = fc.commands(
  [
    asking,
    asking,
    chairing,
    chairing,
    moving,
    staleMove,
    touring,
    tourEnding,
    listing,
    overreaching,
    siding,
    timing,
    joining,
  ],
  { maxCommands: 60, size: 'max' },
);

describe('the floor against a table with slips of paper', () => {
  it('does and refuses the same, and every screen has its queue: early, late or resumed', () => {
    fc.assert(
      fc.property(commands, (actions) => {
        fc.modelRun(() => ({ model: new ReferenceFloor(), real: new FloorUnderTest() }), actions);
      }),
      { seed: 71, numRuns: 150 },
    );
  });
});
