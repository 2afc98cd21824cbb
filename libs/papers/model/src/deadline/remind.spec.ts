import { describe, expect, it } from '@jest/globals';
import { isRefusal, type Label } from '@parley/kernel';
import fc from 'fast-check';
import type { Paper, PaperState } from '../paper/paper';
import { headFrance, headJapan, headKorea, observer, officer } from '../testing/people';
import { type CommentReminder, remindByHand, remindOfComments, type ReminderState } from './remind';
import { reminderLetter } from './reminder-letter';
import { responsesTo } from './responses';

const now = new Date('2026-02-03T12:00:00Z');
const HOUR = 3_600_000;
const inHours = (hours: number): Date => new Date(now.getTime() + hours * HOUR);
const SEATS = ['FRA', 'JPN', 'KOR', 'NOR'];
const label: Label = {
  classification: 'UNCLASSIFIED',
  releasableTo: SEATS,
  releasableToObservers: false,
  caveats: [],
  tlp: null,
  originator: 'JPN',
};

const paperIn = (state: PaperState): Paper => ({
  key: 'paper',
  kind: 'WORKING_PAPER',
  language: 'EN',
  title: 'Elements',
  state,
  version: 3,
  originator: 'JPN',
  label,
  sessionKey: null,
  number: null,
  parent: null,
  addendum: null,
  successor: null,
  reference: 'APP-WP(2026)0001',
  revision: 0,
  createdAt: now,
  circulatedAt: now,
  withdrawnAt: null,
  withdrawReason: null,
});

const stateOf = (
  hoursLeft: number | null,
  answered: readonly string[],
  reminders: readonly CommentReminder[] = [],
  state: PaperState = 'CIRCULATED',
): ReminderState => ({
  paper: paperIn(state),
  deadline:
    hoursLeft === null
      ? null
      : { revisionKey: 'text', commentsBy: inHours(hoursLeft), reason: null, setAt: inHours(-90) },
  responses: responsesTo(
    label,
    SEATS,
    'JPN',
    answered.map((delegation) => ({ delegation, kind: 'STANCE' as const })),
  ),
  reminders,
});

const codesOf = (reminders: readonly CommentReminder[] | undefined): string[] =>
  (reminders ?? []).map(({ delegation }) => delegation);

describe('a reminder of a deadline for comments', () => {
  it('goes to those who were asked and have not answered, once for each of its hours, whatever happened before', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10, max: 60 }),
        fc.subarray(['FRA', 'KOR', 'NOR']),
        fc.subarray(['FRA', 'KOR', 'NOR']),
        fc.constantFrom<PaperState>('CIRCULATED', 'SUPERSEDED', 'WITHDRAWN'),
        (left, answered, before, state) => {
          const commentsBy = inHours(left);
          const reminders = before.map((delegation) => ({ delegation, at: now, hours: 48, commentsBy }));
          const decision = remindOfComments(stateOf(left, answered, reminders, state), { hours: 48, now });
          const due = state === 'CIRCULATED' && left > 0 && left <= 48;
          const wanted = ['FRA', 'KOR', 'NOR'].filter(
            (code) => due && !answered.includes(code) && !before.includes(code),
          );
          expect(codesOf(decision?.reminders).sort()).toEqual(wanted);
          expect(decision?.events.length ?? 0).toBe(wanted.length);
          for (const { label: seen } of decision?.events ?? []) expect(seen.releasableTo).toHaveLength(1);
        },
      ),
    );
  });

  it('is made anew where the deadline was moved', () => {
    const before = [{ delegation: 'FRA', at: inHours(-20), hours: 48, commentsBy: inHours(10) }];
    expect(codesOf(remindOfComments(stateOf(40, [], before), { hours: 48, now })?.reminders)).toContain(
      'FRA',
    );
  });

  it('is made by hand by the secretariat alone, for each delegation once a day', () => {
    for (const actor of [headFrance, headKorea, headJapan])
      expect(remindByHand(stateOf(30, []), actor, now)).toMatchObject({ code: 'FORBIDDEN' });
    expect(remindByHand(stateOf(30, []), observer, now)).toMatchObject({ code: 'NOT_FOUND' });
    const recent = { delegation: 'FRA', at: inHours(-5), hours: 48, commentsBy: inHours(30) };
    const decision = remindByHand(stateOf(30, ['NOR'], [recent]), officer, now);
    if (isRefusal(decision)) throw new Error(decision.message.en);
    expect(codesOf(decision.reminders)).toEqual(['KOR']);
    expect(decision.events).toMatchObject([{ type: 'paper.commentsReminded', data: { hours: 30 } }]);
  });

  it('is refused where nobody is to be reminded', () => {
    const codeOf = (state: ReminderState): unknown => remindByHand(state, officer, now);
    expect(codeOf(stateOf(null, []))).toMatchObject({ code: 'STATE' });
    expect(codeOf(stateOf(-1, []))).toMatchObject({ code: 'STATE' });
    expect(codeOf(stateOf(30, ['FRA', 'KOR', 'NOR']))).toMatchObject({ code: 'STATE' });
    expect(codeOf(stateOf(30, [], [], 'WITHDRAWN'))).toMatchObject({ code: 'STATE' });
    const all = ['FRA', 'KOR', 'NOR'].map((delegation) => ({
      ...{ delegation, at: inHours(-1), hours: null },
      commentsBy: inHours(30),
    }));
    expect(codeOf(stateOf(30, [], all))).toMatchObject({ code: 'RATE_LIMITED' });
  });
});

describe('a letter about a deadline for comments', () => {
  const facts = {
    paper: paperIn('CIRCULATED'),
    commentsBy: new Date('2026-02-05T16:00:00Z'),
    language: 'EN',
    timeZone: 'Asia/Seoul',
    ceiling: 'UNCLASSIFIED',
    base: 'https://parley.example',
    path: '/papers/1',
  } as const;

  it('names the paper and the deadline by the clock of the capital and in UTC', () => {
    const { subject, text } = reminderLetter(facts);
    expect(subject).toBe('Comments awaited: APP-WP(2026)0001 Elements');
    expect(text).toContain('01:00 (Asia/Seoul)');
    expect(text).toContain('16:00 (UTC)');
    expect(text).toContain('https://parley.example/papers/1');
  });

  it('is in French for those who read French', () => {
    const { subject, text } = reminderLetter({ ...facts, language: 'FR', timeZone: 'Europe/Paris' });
    expect(subject).toBe('Commentaires attendus : APP-WP(2026)0001 Elements');
    expect(text).toContain('17:00 (Europe/Paris)');
  });

  it('says of a paper above the ceiling its level and the time alone', () => {
    const paper = { ...facts.paper, label: { ...label, classification: 'RESTRICTED' as const } };
    const { subject, text } = reminderLetter({ ...facts, paper });
    expect(subject).toBe('Comments awaited: a paper, APP RESTRICTED');
    for (const hidden of ['Elements', '0001', '/papers', 'Japan']) expect(text).not.toContain(hidden);
  });
});
