import { isDelegate } from '@parley/delegations/model';
import {
  type Actor,
  combine,
  type DelegationCode,
  forbidden,
  isRefusal,
  type Label,
  refuse,
  type Refusal,
  type Result,
} from '@parley/kernel';
import { checkText } from '@parley/sessions/model';
import type { AgreedAction } from './action';
import { actionEvent, actionSheet } from './action-event';
import { type ActionDecision, checkDay, forbiddenUnlessKeeper, sightOf } from './agree-action';

const LONGEST_REPORT = 4_000;
const LONGEST_REASON = 1_000;

/** What a delegation reports. */
export interface ReportDecision extends ActionDecision {
  readonly report: { readonly delegation: DelegationCode; readonly text: string; readonly at: Date };
}

/** An action that is laid before a session. */
export interface CarriedDecision extends ActionDecision {
  readonly sessionKey: string;
}

/** An action whose day was put off. */
export interface PostponedDecision extends ActionDecision {
  readonly postponement: {
    readonly from: string | null;
    readonly to: string;
    readonly reason: string;
    readonly personKey: string | null;
    readonly at: Date;
  };
}

const stateUnlessOpen = ({ state }: AgreedAction): Refusal | null =>
  state === 'OPEN'
    ? null
    : refuse('STATE', {
        en: 'This action is concluded. Agree a new one where more is to be done.',
        fr: 'Cette mesure est close. Convenez-en une nouvelle s’il reste à faire.',
      });

/** A delegate of a delegation concerned, while the action is open. */
export const mayReport = (actor: Actor, action: AgreedAction): Refusal | null =>
  sightOf(actor, action) ??
  (isDelegate(actor) && actor.delegation !== null && action.delegations.includes(actor.delegation)
    ? null
    : forbidden({
        en: 'Delegations that are to carry out this action report on it.',
        fr: 'Il revient aux délégations chargées de cette mesure d’en rendre compte.',
      })) ??
  stateUnlessOpen(action);

/** Tells what a delegation has done about an action. */
export const reportOnAction = (
  action: AgreedAction,
  input: { readonly text: string },
  actor: Actor,
  now: Date,
): Result<ReportDecision> => {
  const refusal = mayReport(actor, action);
  if (refusal !== null) return refusal;
  const text = checkText(input.text, LONGEST_REPORT, 'text');
  if (isRefusal(text)) return text;
  const report = { delegation: actor.delegation ?? '', text, at: now };
  const told = { ...report, at: now.toISOString() };
  return { action, report, events: [actionEvent('action.reported', action, told)] };
};

/** Chair, session officers and rapporteur, while it is open. */
export const mayConclude = (actor: Actor, action: AgreedAction): Refusal | null =>
  sightOf(actor, action) ?? forbiddenUnlessKeeper(actor) ?? stateUnlessOpen(action);

/** Closes an action as done or dropped, saying why. */
export const concludeAction = (
  action: AgreedAction,
  input: { readonly outcome: 'DONE' | 'DROPPED'; readonly reason: string },
  actor: Actor,
  now: Date,
): Result<ActionDecision> => {
  const refusal = mayConclude(actor, action);
  if (refusal !== null) return refusal;
  const reason = checkText(input.reason, LONGEST_REASON, 'reason');
  if (isRefusal(reason)) return reason;
  const concluded: AgreedAction = { ...action, state: input.outcome, reason, concludedAt: now };
  const told = { state: input.outcome, reason, at: now.toISOString() };
  return { action: concluded, events: [actionEvent('action.concluded', concluded, told)] };
};

/** Lays an open action before a session, to be followed up there. */
export const carryAction = (
  {
    action,
    session,
  }: { readonly action: AgreedAction; readonly session: { readonly key: string; readonly label: Label } },
  actor: Actor,
): Result<CarriedDecision> => {
  const refusal = mayConclude(actor, action) ?? sightOf(actor, session);
  if (refusal !== null) return refusal;
  // That it goes to this session is for those who see both.
  const seen = { ...action, sessionKey: session.key, label: combine(action.label, session.label) };
  const told = actionEvent('action.carried', seen, { action: actionSheet(action) });
  return { action, sessionKey: session.key, events: [told] };
};

const checkLater = ({ dueOn }: AgreedAction, to: string): Refusal | null =>
  dueOn === null || to > dueOn
    ? null
    : refuse(
        'INVALID',
        {
          en: 'An action is carried over to a later day than the one that was agreed.',
          fr: 'Une mesure est reportée à une date postérieure à celle qui était convenue.',
        },
        'dueOn',
      );

/** Puts off the day of an open action, saying why: who keeps actions, at the session that follows it up. */
export const postponeAction = (
  action: AgreedAction,
  input: { readonly dueOn: string; readonly reason: string },
  actor: Actor,
  now: Date,
): Result<PostponedDecision> => {
  const refusal = mayConclude(actor, action) ?? checkDay(input.dueOn, now) ?? checkLater(action, input.dueOn);
  if (refusal !== null) return refusal;
  const reason = checkText(input.reason, LONGEST_REASON, 'reason');
  if (isRefusal(reason)) return reason;
  const { dueOn: from } = action;
  const to = input.dueOn;
  const told = actionEvent('action.postponed', action, { from, to, reason, at: now.toISOString() });
  return {
    action: { ...action, dueOn: to },
    postponement: { from, to, reason, personKey: actor.personId, at: now },
    events: [told],
  };
};
