import { checkLabel, inOrder, type LabelInput, losesSight, namesOf } from '@parley/delegations/model';
import {
  type Actor,
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
import { checkOptionalText } from '@parley/sessions/model';
import { type AgreedAction, utcDay } from './action';
import { actionEvent, actionSheet } from './action-event';

const LONGEST_TITLE = 300;

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
  /** In English and in French, or in one of them. */
  readonly title: string | null;
  readonly titleFr: string | null;
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

/** FORBIDDEN to all but the chair, the session officers and the rapporteur. */
export const forbiddenUnlessKeeper = (actor: Actor): Refusal | null =>
  holds(actor, 'CHAIR', 'SESSION_OFFICER', 'RAPPORTEUR')
    ? null
    : forbidden({
        en: 'The chair, the session officers and the rapporteur keep agreed actions.',
        fr: 'La présidence, les responsables de session et le rapporteur tiennent les mesures convenues.',
      });

/** NOT_FOUND for what the actor does not see. */
export const sightOf = (actor: Actor, { label }: { readonly label: Label }): Refusal | null =>
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

/** INVALID for a day that has passed. */
export const checkDay = (dueOn: string | null, now: Date): Refusal | null =>
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

const titlesOf = ({ title, titleFr }: ActionInput): Result<Pick<AgreedAction, 'title' | 'titleFr'>> => {
  const french = checkOptionalText(titleFr, LONGEST_TITLE, 'titleFr');
  if (isRefusal(french)) return french;
  const english = checkOptionalText(title, LONGEST_TITLE, 'title');
  if (isRefusal(english)) return english;
  const either = english ?? french;
  return either === null
    ? refuse(
        'INVALID',
        {
          en: 'Say what is to be done, in English or in French.',
          fr: 'Dites ce qu’il y a à faire, en anglais ou en français.',
        },
        'title',
      )
    : { title: either, titleFr: french };
};

/** Enters an action that was agreed, from a decision or an item: chair, session officers, rapporteur (agreed actions). */
export const agreeAction = (
  source: ActionSource,
  input: ActionInput,
  actor: Actor,
  now: Date,
): Result<ActionDecision> => {
  const denied = sightOf(actor, source) ?? forbiddenUnlessKeeper(actor);
  if (denied !== null) return denied;
  const titles = titlesOf(input);
  if (isRefusal(titles)) return titles;
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
    ...{ key, ...titles, delegations, dueOn: input.dueOn, state: 'OPEN', reason: null, agreedAt: now },
    ...{ concludedAt: null, decisionKey, itemKey, sessionKey, label },
  };
  return { action, events: [actionEvent('action.agreed', action, { action: actionSheet(action) })] };
};
