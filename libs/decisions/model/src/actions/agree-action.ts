import {
  checkLabel,
  inOrder,
  isDelegate,
  type LabelInput,
  losesSight,
  namesOf,
} from '@parley/delegations/model';
import {
  type Actor,
  combine,
  type DelegationCode,
  forbidden,
  type ForumEvent,
  holds,
  includesSeat,
  isRefusal,
  type Label,
  notFound,
  refuse,
  type Refusal,
  type Result,
  visible,
} from '@parley/kernel';
import { checkText } from '@parley/sessions/model';
import { type AgreedAction, utcDay } from './action';
import { actionEvent, actionSheet } from './action-event';

const LONGEST_TITLE = 300;
const LONGEST_REPORT = 4_000;
const LONGEST_REASON = 1_000;

/** What an action comes from: a decision or an item of an agenda, with its label. */
export interface ActionSource {
  readonly key: string;
  readonly decisionKey: string | null;
  readonly itemKey: string | null;
  readonly sessionKey: string | null;
  readonly label: Label;
  readonly roster: readonly DelegationCode[];
}

/** An action as it is asked for. */
export interface ActionInput {
  readonly title: string;
  readonly delegations: readonly DelegationCode[];
  readonly dueOn: string | null;
  /** `null`: as what it comes from. */
  readonly label: LabelInput | null;
}

/** An action as it stands afterwards. */
export interface ActionDecision {
  readonly action: AgreedAction;
  readonly events: readonly ForumEvent[];
}

/** What a delegation reports. */
export interface ReportDecision extends ActionDecision {
  readonly report: { readonly delegation: DelegationCode; readonly text: string; readonly at: Date };
}

/** An action that is laid before a session. */
export interface CarriedDecision extends ActionDecision {
  readonly sessionKey: string;
}

/** FORBIDDEN to all but the chair, the session officers and the rapporteur. */
export const forbiddenUnlessKeeper = (actor: Actor): Refusal | null =>
  holds(actor, 'CHAIR', 'SESSION_OFFICER', 'RAPPORTEUR')
    ? null
    : forbidden({
        en: 'The chair, the session officers and the rapporteur keep agreed actions.',
        fr: 'La présidence, les responsables de session et le rapporteur tiennent les mesures convenues.',
      });

const sightOf = (actor: Actor, { label }: { readonly label: Label }): Refusal | null =>
  visible(actor, label) ? null : notFound();

const checkSeats = (seats: readonly DelegationCode[], roster: readonly DelegationCode[]): Refusal | null => {
  const unknown = seats.filter((code) => !roster.includes(code)).join(', ');
  if (seats.length > 0 && unknown === '') return null;
  return refuse(
    'INVALID',
    {
      en: `Name at least one delegation that has a seat${unknown === '' ? '' : `; “${unknown}” has none`}.`,
      fr: `Indiquez au moins une délégation qui a un siège${unknown === '' ? '' : ` ; « ${unknown} » n’en a pas`}.`,
    },
    'delegations',
  );
};

const checkDay = (dueOn: string | null, now: Date): Refusal | null =>
  dueOn === null || dueOn >= utcDay(now)
    ? null
    : refuse(
        'INVALID',
        {
          en: 'This day has passed. Name one that is still to come.',
          fr: 'Cette date est passée. Indiquez-en une à venir.',
        },
        'dueOn',
      );

const checkSight = (label: Label, source: Label, seats: readonly DelegationCode[]): Refusal | null => {
  if (losesSight(label, source))
    return refuse(
      'LABEL_CEILING',
      {
        en: 'This label is wider than that of what the action comes from. Choose the same or a narrower one.',
        fr: 'Cette étiquette est plus large que celle de ce dont la mesure découle. Choisissez la même ou une plus étroite.',
      },
      'label',
    );
  const blind = seats.filter((code) => !includesSeat(label.releasableTo, code));
  if (blind.length === 0) return null;
  const names = namesOf(blind);
  return refuse(
    'LABEL_CEILING',
    {
      en: `Those who are to act have to see the action: ${names.en} could not. Release it to them, or leave them out.`,
      fr: `Celles qui doivent agir doivent voir la mesure : ${names.fr} ne le pourraient pas. Communiquez-la-leur, ou retirez-les.`,
    },
    'label',
  );
};

const labelFor = (actor: Actor, source: ActionSource, input: ActionInput): Result<Label> =>
  input.label === null ? source.label : checkLabel(actor, input.label, source.label.originator);

/** Enters an action that was agreed, from a decision or an item: chair, session officers, rapporteur (agreed actions). */
export const agreeAction = (
  source: ActionSource,
  input: ActionInput,
  actor: Actor,
  now: Date,
): Result<ActionDecision> => {
  const denied = sightOf(actor, source) ?? forbiddenUnlessKeeper(actor);
  if (denied !== null) return denied;
  const title = checkText(input.title, LONGEST_TITLE, 'title');
  if (isRefusal(title)) return title;
  const label = labelFor(actor, source, input);
  if (isRefusal(label)) return label;
  const delegations = inOrder([...new Set(input.delegations)], 'EN');
  const wrong =
    checkSeats([...new Set(input.delegations)], source.roster) ??
    checkDay(input.dueOn, now) ??
    checkSight(label, source.label, delegations);
  if (wrong !== null) return wrong;
  const { key, decisionKey, itemKey, sessionKey } = source;
  const action: AgreedAction = {
    ...{ key, title, delegations, dueOn: input.dueOn, state: 'OPEN', reason: null, agreedAt: now },
    ...{ concludedAt: null, decisionKey, itemKey, sessionKey, label },
  };
  return { action, events: [actionEvent('action.agreed', action, { action: actionSheet(action) })] };
};

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
