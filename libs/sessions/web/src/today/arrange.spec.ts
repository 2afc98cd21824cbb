import { describe, expect, it } from '@jest/globals';
import type { TodayQuery } from '@parley/api-client';
import { arrange } from './arrange';

type Ahead = TodayQuery['ahead']['nodes'][number];

const NOW = Date.parse('2026-12-08T12:00:00Z');
const hours = (n: number) => new Date(NOW + n * 3_600_000).toISOString();

const invitation = (code: string, answer: 'AWAITED' | 'ACCEPTED'): Ahead['invitations'][number] => ({
  __typename: 'Invitation',
  delegation: { __typename: 'Delegation', id: code, code, name: code, group: 'PARTNER' },
  answer,
  attending: [],
  answeredAt: null,
  late: false,
  remindedAt: null,
});

const NOTHING = {
  __typename: 'SessionAbilities' as const,
  change: false,
  relabel: false,
  convene: false,
  cancel: false,
  open: false,
  suspend: false,
  close: false,
  adoptAgenda: false,
  approveUndiscussed: false,
  editAgenda: false,
  answerInvitation: false,
  join: false,
  remind: false,
};

const session = (
  id: string,
  inHours: number,
  can: Partial<typeof NOTHING>,
  part: Partial<Ahead> = {},
): Ahead => ({
  __typename: 'Session',
  id,
  title: id,
  state: 'CONVENED',
  version: 1,
  format: 'ALL',
  purpose: 'INFORM',
  startsAt: hours(inHours),
  endsAt: hours(inHours + 2),
  timeZone: 'Europe/Brussels',
  chair: null,
  place: null,
  suspension: null,
  label: {
    __typename: 'Label',
    classification: 'UNCLASSIFIED',
    releasableTo: null,
    releasableToObservers: false,
    caveats: [],
    tlp: null,
    banner: 'APP UNCLASSIFIED',
  },
  aggregateLabel: {
    __typename: 'Label',
    classification: 'UNCLASSIFIED',
    releasableTo: null,
    releasableToObservers: false,
    caveats: [],
    tlp: null,
  },
  viewerCan: { ...NOTHING, ...can },
  invitations: [invitation('JPN', 'AWAITED')],
  ...part,
});

const ids = (sessions: readonly Ahead[]) => sessions.map(({ id }) => id);
const NONE: ReadonlySet<string> = new Set();

describe('Today', () => {
  it('asks a delegation for the answers that it has not given', () => {
    const answered = session(
      'b',
      30,
      { answerInvitation: true },
      { invitations: [invitation('JPN', 'ACCEPTED')] },
    );
    const { toAnswer, comingUp } = arrange(
      [session('a', 20, { answerInvitation: true }), answered],
      NOW,
      'JPN',
      NONE,
    );
    expect([ids(toAnswer), ids(comingUp)]).toEqual([['a'], ['b']]);
  });

  it('keeps in place what was answered on this visit, so that a slip can be put right', () => {
    const answered = session(
      'b',
      30,
      { answerInvitation: true },
      { invitations: [invitation('JPN', 'ACCEPTED')] },
    );
    expect(ids(arrange([answered], NOW, 'JPN', new Set(['b'])).toAnswer)).toEqual(['b']);
  });

  it('offers nothing to answer where the server would not take it', () => {
    expect(arrange([session('a', 20, {})], NOW, 'JPN', NONE).toAnswer).toEqual([]);
  });

  it('offers to open what begins within a day, and what should have begun', () => {
    const ahead = [
      session('late', -5, { open: true }),
      session('soon', 10, { open: true }),
      session('later', 30, { open: true }),
    ];
    const { toOpen, comingUp } = arrange(ahead, NOW, undefined, NONE);
    expect([ids(toOpen), ids(comingUp)]).toEqual([['late', 'soon'], ['later']]);
  });

  it('shows no past session as one to come, and no opened one as convened', () => {
    const opened = session('opened', 1, {}, { state: 'OPEN' });
    expect(arrange([session('past', -5, {}), opened], NOW, undefined, NONE).comingUp).toEqual([]);
  });
});
