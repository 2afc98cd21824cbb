import { describe, expect, it } from '@jest/globals';
import { losesSight, sees } from '@parley/delegations/model';
import { type ForumEvent, isRefusal, type Result } from '@parley/kernel';
import type { Session } from '@parley/sessions/model';
import fc from 'fast-check';
import { aFloor, after, anOpenFloor } from '../testing/builders';
import { chair, france, norway, observer, officer, READERS } from '../testing/people';
import { applyProjectorEvent, releasesViewFor, type ReleasesView } from './apply-projector-event';
import {
  endedTold,
  endReleases,
  releaseToProjector,
  retoldReleases,
  withdrawFromProjector,
} from './decide-release';
import { PROJECTOR_EVENT_TYPES } from './projector-event';
import { MOST_RELEASES, type ReleaseDecision, releaseStands, type ReleaseState } from './release';

const BY = { id: 'person', name: 'Chair' };
const convened = (): ReleaseState => ({ session: aFloor().session, releases: [] });

const saved = (state: ReleaseState, { changed }: ReleaseDecision): ReleaseState => ({
  ...state,
  releases: [
    ...state.releases.map((old) => changed.find(({ key }) => key === old.key) ?? old),
    ...changed.filter(({ key }) => !state.releases.some((old) => old.key === key)),
  ],
});

const done = (result: Result<ReleaseDecision>): ReleaseDecision => {
  if (isRefusal(result)) throw new Error(`${result.code}: ${result.message.en}`);
  return result;
};
const codeOf = (result: Result<ReleaseDecision>): string => (isRefusal(result) ? result.code : 'done');

const release = (state: ReleaseState, key: string, at = 1): ReleaseState =>
  saved(state, done(releaseToProjector(state, { key, by: BY }, chair, after(at))));

describe('a release to the hall', () => {
  it('is the chair’s and the officers’, of a session that is convened and not over', () => {
    const ask = (state: ReleaseState, actor = chair) =>
      codeOf(releaseToProjector(state, { key: 'k', by: BY }, actor, after(1)));
    expect([chair, officer, france, norway, observer].map((actor) => ask(convened(), actor))).toEqual([
      'done',
      'done',
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
    const { session } = anOpenFloor();
    const inState = (state: Session['state']) => ask({ session: { ...session, state }, releases: [] });
    expect((['OPEN', 'SUSPENDED', 'CLOSED', 'RECORDED', 'CANCELLED'] as const).map(inState)).toEqual([
      'done',
      'done',
      'STATE',
      'STATE',
      'STATE',
    ]);
  });

  it('is one of ten at most; one that was withdrawn makes room', () => {
    const full = Array.from({ length: MOST_RELEASES }, (_, n) => `k${n}`).reduce(
      (state, key) => release(state, key),
      convened(),
    );
    const next = (state: ReleaseState) =>
      codeOf(releaseToProjector(state, { key: 'k', by: BY }, chair, after(1)));
    expect(next(full)).toBe('STATE');
    expect(next(saved(full, done(withdrawFromProjector(full, 'k3', officer, after(2)))))).toBe('done');
  });

  it('is withdrawn by itself or with all, once', () => {
    const state = release(release(convened(), 'a'), 'b');
    const one = done(withdrawFromProjector(state, 'a', officer, after(2)));
    expect(one.changed.map(({ key }) => key)).toEqual(['a']);
    const all = done(withdrawFromProjector(saved(state, one), null, chair, after(3)));
    expect(all.changed.map(({ key }) => key)).toEqual(['b']);
    const again = done(withdrawFromProjector(saved(saved(state, one), all), null, chair, after(4)));
    expect([again.changed, again.events]).toEqual([[], []]);
    expect(codeOf(withdrawFromProjector(state, 'c', chair, after(2)))).toBe('NOT_FOUND');
    expect(codeOf(withdrawFromProjector(state, null, france, after(2)))).toBe('FORBIDDEN');
  });

  it('stands until it is ended, and an hour after the closing at most', () => {
    const open = { endedAt: null };
    expect(releaseStands(open, { closedAt: null }, after(9_999))).toBe(true);
    expect(releaseStands(open, { closedAt: after(0) }, after(3_599))).toBe(true);
    expect(releaseStands(open, { closedAt: after(0) }, after(3_600))).toBe(false);
    expect(releaseStands({ endedAt: after(5) }, { closedAt: null }, after(5))).toBe(false);
  });
});

const LABELS: readonly Partial<Session['label']>[] = [
  {},
  { classification: 'CONFIDENTIAL' },
  { releasableTo: ['FRA'] },
  { releasableToObservers: false },
];

/** As the database does: a label that rises ends what was released before it. */
const relabelled = (
  state: ReleaseState,
  label: Partial<Session['label']>,
  now: Date,
): { state: ReleaseState; events: readonly ForumEvent[] } => {
  const before = state.session;
  const session = { ...before, label: { ...aFloor().session.label, ...label } };
  const raised = losesSight(before.label, session.label);
  const ended = raised ? endReleases({ ...state, session }, 'LABEL_RAISED', now).changed : [];
  const next = saved({ ...state, session }, { sessionKey: session.key, changed: ended, events: [] });
  const keys = ended.map(({ key }) => key);
  const about = { type: 'session.retracted', subject: { type: 'Session', key: session.key } };
  const retracted = {
    ...about,
    sessionKey: session.key,
    label: before.label,
    unless: session.label,
    data: {},
  };
  return {
    state: next,
    events: [
      ...(raised ? [retracted] : []),
      ...endedTold(session, keys, 'LABEL_RAISED', now),
      ...retoldReleases(
        session,
        next.releases.filter(({ endedAt }) => endedAt === null),
      ),
    ],
  };
};

type Step = readonly ['release' | 'all' | 'first' | 'over'] | readonly ['label', Partial<Session['label']>];

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom<Step>(['release'], ['release'], ['all'], ['first'], ['over']),
  fc.constantFrom(...LABELS).map((label): Step => ['label', label]),
);

const take = (state: ReleaseState, step: Step, n: number) => {
  const now = after(n + 1);
  const of = (decision: ReleaseDecision) => ({ state: saved(state, decision), events: decision.events });
  switch (step[0]) {
    case 'release': {
      const decision = releaseToProjector(state, { key: `k${n}`, by: BY }, chair, now);
      return isRefusal(decision) ? { state, events: [] } : of(decision);
    }
    case 'all':
      return of(done(withdrawFromProjector(state, null, chair, now)));
    case 'first':
      return of(done(withdrawFromProjector(state, state.releases[0]?.key ?? null, chair, now)));
    case 'over':
      return of(endReleases(state, 'SESSION_OVER', now));
    case 'label':
      return relabelled(state, step[1], now);
  }
};

it('is on every screen what its reader would be told on asking, after every step', () => {
  const happened = new Set<string>();
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 14 }), (course) => {
      let state = convened();
      const screens = new Map(READERS.map((reader): [typeof reader, ReleasesView] => [reader, []]));
      course.forEach((step, n) => {
        const taken = take(state, step, n);
        state = taken.state;
        const events = JSON.parse(JSON.stringify(taken.events)) as ForumEvent[];
        events.forEach(({ type }) => happened.add(type));
        for (const [reader, screen] of screens) {
          const next = events.filter((event) => sees(reader, event)).reduce(applyProjectorEvent, screen);
          screens.set(reader, next);
          expect(next).toEqual(releasesViewFor(reader, state));
        }
      });
    }),
    { seed: 22, numRuns: 150 },
  );
  expect([...happened].filter((type) => type.startsWith('projector.')).sort()).toEqual(
    [...PROJECTOR_EVENT_TYPES].sort(),
  );
});
