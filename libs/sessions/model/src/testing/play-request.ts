import fc from 'fast-check';
import { defaultCharter } from '@parley/delegations/model';
import { type Actor, type ForumEvent, isRefusal, type Result } from '@parley/kernel';
import { acknowledgeRequest, followSession } from '../requests/handle-request';
import { recordOverdue } from '../requests/record-overdue';
import type { ConsultationRequest, RequestDecision } from '../requests/request';
import { scheduleRequested } from '../requests/schedule-requested';
import { correctRequest, withdrawRequest } from '../requests/submit-request';
import { URGENCIES } from '../requests/urgency';
import { after, roster } from './builders';
import { chair, lowOfficer, observer, officer, rapporteur } from './people';
import { aRequest, aRequestInput, headOfFrance, norway } from './requests';

const KINDS = [
  'correct',
  'withdraw',
  'acknowledge',
  'schedule',
  'convene',
  'cancel',
  'look ACKNOWLEDGE',
  'look CONVENE',
] as const;
const LABELS = [
  { classification: 'UNCLASSIFIED', releasableToObservers: true },
  { classification: 'UNCLASSIFIED' },
  { classification: 'RESTRICTED', releasableTo: ['FRA'] },
  { classification: 'SECRET', caveats: ['CYBER-DEFENCE'] },
] as const;

const attempts = fc.record({
  kind: fc.constantFrom(...KINDS),
  actor: fc.constantFrom<Actor>(
    norway,
    norway,
    chair,
    officer,
    lowOfficer,
    headOfFrance,
    rapporteur,
    observer,
  ),
  urgency: fc.constantFrom(...URGENCIES),
  label: fc.constantFrom(...LABELS),
  pause: fc.integer({ min: 1, max: 20 * 60 }),
});
/** What somebody tries on a request, so many minutes after what was tried before. */
export type Attempt = typeof attempts extends fc.Arbitrary<infer T> ? T : never;

/** One attempt, with what there was before and after it. */
export interface Turn extends Attempt {
  readonly before: ConsultationRequest;
  readonly request: ConsultationRequest;
  readonly events: readonly ForumEvent[];
  /** `undefined` where it was accepted. */
  readonly refused: string | undefined;
  readonly minutes: number;
}

const NOTHING_FOLLOWS = 'nothing follows';

const consequence = (decision: RequestDecision | null): Result<RequestDecision> | typeof NOTHING_FOLLOWS =>
  decision ?? NOTHING_FOLLOWS;

const attempted = (
  request: ConsultationRequest,
  { kind, actor, urgency, label }: Attempt,
  minutes: number,
): Result<RequestDecision> | typeof NOTHING_FOLLOWS => {
  const now = after(minutes);
  switch (kind) {
    case 'correct': {
      const input = { ...aRequestInput({ urgency, label }), version: request.version };
      return correctRequest({ request, seats: defaultCharter }, input, actor, now);
    }
    case 'withdraw':
      return withdrawRequest(request, { reason: 'settled' }, actor, now);
    case 'acknowledge':
      return acknowledgeRequest(request, actor, now);
    case 'schedule': {
      const times = { startsAt: after(minutes + 60), endsAt: after(minutes + 120), timeZone: 'UTC' };
      const keys = { sessionKey: `session ${minutes}`, itemKey: 'item' };
      return scheduleRequested({ request, roster, ...keys }, times, actor, now);
    }
    case 'convene':
      return consequence(followSession(request, { state: 'CONVENED' }, now));
    case 'cancel':
      return consequence(followSession(request, { state: 'CANCELLED' }, now));
    case 'look ACKNOWLEDGE':
      return consequence(recordOverdue(request, 'ACKNOWLEDGE', now));
    case 'look CONVENE':
      return consequence(recordOverdue(request, 'CONVENE', now));
  }
};

/** Plays a course on a request of Norway, made at noon. */
export const playRequest = (course: readonly Attempt[]): Turn[] => {
  let request = aRequest();
  let minutes = 0;
  return course.map((attempt) => {
    minutes += attempt.pause;
    const before = request;
    const result = attempted(before, attempt, minutes);
    if (result === NOTHING_FOLLOWS || isRefusal(result)) {
      const refused = isRefusal(result) ? result.code : result;
      return { ...attempt, before, request, events: [], refused, minutes };
    }
    request = result.request;
    return { ...attempt, before, request, events: result.events, refused: undefined, minutes };
  });
};

/** A course of attempts by people of every kind. */
export const requestCourses = fc.noBias(fc.array(attempts, { minLength: 1, maxLength: 40, size: 'max' }));
