import { type Actor, type ForumEvent, isRefusal, refuse, type Refusal, type Result } from '@parley/kernel';
import { checkText, type SessionState } from '@parley/sessions/model';
import type { Adoption } from '../register/decision';
import { checkPeriod, LONGEST_SILENCE_REASON, type SilenceDecision } from './propose-silence';
import type { Silence, SilenceBreak, SilenceExtension } from './silence';
import { type SilenceEventData, silenceEvent, type SilenceEventType } from './silence-event';
import {
  mayAnnounceSilence,
  mayConcludeSilence,
  mayExtendSilence,
  mayIssueSilence,
  mayObjectToSilence,
  mayPutUnderSilence,
  mayWithdrawSilence,
  type SilenceNow,
} from './silence-gates';
import { notInState } from './silence-wording';

const changed = <Type extends SilenceEventType>(
  silence: Silence,
  change: Partial<Silence>,
  type: Type,
  data: Omit<SilenceEventData[Type], 'silence'>,
): SilenceDecision => {
  const next = { ...silence, ...change, version: silence.version + 1 };
  return { silence: next, events: [silenceEvent(type, next, data)] };
};

const checkedReason = (reason: string): Result<string> => checkText(reason, LONGEST_SILENCE_REASON, 'reason');

/** A member objects to using the procedure: the text goes back to the table. */
export const objectToSilence = (
  now: SilenceNow,
  input: { readonly reason: string },
  actor: Actor,
  underAuthority: boolean,
): Result<SilenceDecision> => {
  const refusal = mayObjectToSilence(actor, now);
  if (refusal !== null) return refusal;
  const reason = checkedReason(input.reason);
  if (isRefusal(reason)) return reason;
  const delegation = actor.delegation ?? '';
  const change = { state: 'AT_TABLE', closingReason: reason, objectedBy: delegation } as const;
  return changed(now.silence, change, 'silence.objected', { delegation, reason, underAuthority });
};

/** Nobody objected: the text is under silence from now on. `null` where its expiry has passed meanwhile. */
export const startedSilence = (silence: Silence, at: Date): SilenceDecision =>
  changed(silence, { state: 'UNDER_SILENCE', startsAt: at }, 'silence.started', {});

/** The chair notes that there is no objection to the procedure. */
export const putUnderSilence = (
  { silence, outcome }: SilenceNow,
  actor: Actor,
  at: Date,
): Result<SilenceDecision> =>
  mayPutUnderSilence(actor, { silence, outcome }) ??
  checkPeriod(at, silence.expiresAt, silence.shortPeriodReason ?? '') ??
  startedSilence(silence, at);

const OVER = {
  en: 'The session closed after the expiry that was proposed: the text was never under silence.',
  fr: 'La session s’est close après l’échéance proposée : le texte n’a jamais été soumis au silence.',
};

/**
 * What becomes of a proposal to which nobody objected until its session closed: it is under silence from then on, unless the
 * expiry has passed meanwhile; then it is for the chair.
 */
export const atCloseOfSession = (silence: Silence, at: Date): SilenceDecision =>
  at.getTime() < silence.expiresAt.getTime()
    ? startedSilence(silence, at)
    : changed(silence, { state: 'AT_TABLE', closingReason: OVER.en }, 'silence.concluded', {
        reason: OVER.en,
      });

/** An extension as it was decided. */
export interface SilenceExtended extends SilenceDecision {
  readonly extension: SilenceExtension;
}

const later = (from: Date, to: Date): Refusal | null =>
  to.getTime() > from.getTime()
    ? null
    : refuse(
        'INVALID',
        {
          en: 'An extension is later than the present expiry.',
          fr: 'Une prolongation va au-delà de l’échéance actuelle.',
        },
        'expiresAt',
      );

/** The chair puts the expiry off, before it and only to a later time, with a reason that all are told. */
export const extendSilence = (
  { silence, outcome }: SilenceNow,
  input: { readonly expiresAt: Date; readonly reason: string },
  actor: Actor,
  at: Date,
): Result<SilenceExtended> => {
  const refusal =
    mayExtendSilence(actor, { silence, outcome }) ??
    later(silence.expiresAt, input.expiresAt) ??
    checkPeriod(at, input.expiresAt, '');
  if (refusal !== null) return refusal;
  const reason = checkedReason(input.reason);
  if (isRefusal(reason)) return reason;
  const { expiresAt: from } = silence;
  const to = input.expiresAt;
  const extension = { from, to, reason, at, personKey: actor.personId };
  const data = { from: from.toISOString(), to: to.toISOString(), reason };
  return { ...changed(silence, { expiresAt: to }, 'silence.extended', data), extension };
};

/** Takes the text from under silence, before the expiry, with a reason that all are told. */
export const withdrawSilence = (
  now: SilenceNow,
  input: { readonly reason: string },
  actor: Actor,
): Result<SilenceDecision> => {
  const refusal = mayWithdrawSilence(actor, now);
  if (refusal !== null) return refusal;
  const reason = checkedReason(input.reason);
  return isRefusal(reason) ? reason : withdrawnSilence(now.silence, reason);
};

/** A procedure that is withdrawn, also because its paper was. */
export const withdrawnSilence = (silence: Silence, reason: string): SilenceDecision =>
  changed(silence, { state: 'WITHDRAWN', closingReason: reason }, 'silence.withdrawn', { reason });

/** Outcomes that the chair may state. */
export const SILENCE_CONCLUSIONS = ['AT_TABLE', 'ADOPTED', 'NOT_ADOPTED'] as const;
export type SilenceConclusion = (typeof SILENCE_CONCLUSIONS)[number];

const notOpenToChair = ({ silence, outcome }: SilenceNow, to: SilenceConclusion): Refusal | null => {
  // Silence that was broken has adopted nothing, and what a member objected to never was under silence.
  if (
    to === 'ADOPTED' &&
    (silence.brokenBy.length > 0 || silence.startsAt === null || outcome.notReached.length === 0)
  )
    return refuse(
      'STATE',
      {
        en: 'Only where silence was kept until the expiry can the chair state that the text is adopted. Put the revised text under silence, or take it to a poll.',
        fr: 'La présidence ne peut constater l’adoption que si le silence a été gardé jusqu’à l’échéance. Soumettez le texte révisé au silence, ou à une consultation.',
      },
      'outcome',
    );
  return outcome.state === to ? notInState(outcome.state) : null;
};

/** The chair says what becomes of a text that was broken, objected to, or not put before everybody. */
export const concludeSilence = (
  now: SilenceNow,
  input: { readonly outcome: SilenceConclusion; readonly reason: string },
  actor: Actor,
): Result<SilenceDecision> => {
  const refusal = mayConcludeSilence(actor, now) ?? notOpenToChair(now, input.outcome);
  if (refusal !== null) return refusal;
  const reason = checkedReason(input.reason);
  if (isRefusal(reason)) return reason;
  const change = { state: input.outcome, closingReason: reason, notReached: now.outcome.notReached };
  return changed(now.silence, change, 'silence.concluded', { reason });
};

/** Where an adopted text is reported. */
export interface AnnouncedAt {
  readonly sessionKey: string;
  readonly sessionState: SessionState;
  readonly agendaItemKey: string | null;
}

/** The chair reports an adopted text at an open session. */
export const announceSilence = (
  now: SilenceNow,
  place: AnnouncedAt,
  actor: Actor,
  at: Date,
): Result<SilenceDecision> => {
  const refusal = mayAnnounceSilence(actor, now);
  if (refusal !== null) return refusal;
  if (place.sessionState !== 'OPEN')
    return refuse('STATE', {
      en: 'Announce it while the session is open.',
      fr: 'Annoncez-la pendant que la session est ouverte.',
    });
  const { sessionKey, agendaItemKey } = place;
  const next: Silence = {
    ...now.silence,
    state: 'ANNOUNCED',
    announcedAt: at,
    announcedIn: sessionKey,
    version: now.silence.version + 1,
  };
  return { silence: next, events: [silenceEvent('silence.announced', next, { agendaItemKey }, sessionKey)] };
};

/** It gets its number, given by the register. */
export const issueSilence = (now: SilenceNow, decisionKey: string, actor: Actor): Result<SilenceDecision> =>
  mayIssueSilence(actor, now) ??
  changed(now.silence, { state: 'ISSUED', decisionKey }, 'silence.issued', { decisionKey });

/** What the register takes in: the text as it was frozen, adopted at the expiry, announced where it was announced. */
export const adoptionOf = (silence: Silence, recordedAt: Date): Adoption => ({
  key: silence.decisionKey ?? silence.key,
  title: silence.text.title,
  text: { revisionKey: silence.text.revisionKey, sha256: silence.text.sha256 },
  adoptedAt: silence.expiresAt,
  ...{ recordedAt, basis: silence.basis, members: silence.members },
  reachedBy: { kind: 'SILENCE', key: silence.key },
  ...{ positions: [], sessionKey: silence.announcedIn, itemKey: null, label: silence.label },
});

/** What the expiry made of it, to be recorded; `null` where there is nothing to record. */
export const expirySilence = ({ silence, outcome }: SilenceNow): SilenceDecision | null => {
  if (silence.state !== 'UNDER_SILENCE' || outcome.state === 'UNDER_SILENCE') return null;
  const { notReached } = outcome;
  return outcome.state === 'ADOPTED'
    ? changed(silence, { state: 'ADOPTED', notReached }, 'silence.adopted', {
        adoptedAt: silence.expiresAt.toISOString(),
      })
    : changed(silence, { state: 'AT_TABLE', notReached }, 'silence.notReached', { notReached });
};

/** A break as it was received. */
export interface SilenceBroken extends SilenceDecision {
  readonly broken: SilenceBreak;
}

/** Used by breaking: see break-silence. */
export const brokenSilence = (silence: Silence, broken: SilenceBreak): SilenceBroken => {
  const { delegation, reason, amendmentKey, receivedAt, underAuthority } = broken;
  const data = { delegation, reason, amendmentKey, receivedAt: receivedAt.toISOString(), underAuthority };
  const change = { state: 'BROKEN', brokenBy: [...silence.brokenBy, delegation] } as const;
  return { ...changed(silence, change, 'silence.broken', data), broken };
};

/** Reminds, so many hours before the expiry; nothing where it was extended, broken, withdrawn or is over. */
export const remindOfSilence = (
  { silence, outcome }: SilenceNow,
  hours: number,
  at: Date,
): ForumEvent | null => {
  const left = silence.expiresAt.getTime() - at.getTime();
  const due = outcome.state === 'UNDER_SILENCE' && left > 0 && left <= hours * 3_600_000;
  return due ? silenceEvent('silence.reminded', silence, { hours }) : null;
};
