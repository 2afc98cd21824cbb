import {
  type Actor,
  type DelegationCode,
  type ForumEvent,
  isRefusal,
  type Label,
  refuse,
  type Refusal,
  type Result,
} from '@parley/kernel';
import { checkLabel, type LabelInput } from '@parley/delegations/model';
import type { PaperKind, PaperState } from '@parley/papers/model';
import { checkOptionalText, type SessionState } from '@parley/sessions/model';
import { type DecisionBasis, membersOf } from '../basis/basis';
import { checkQuestionLabel } from '../basis/label-of-question';
import { silenceEvent } from './silence-event';
import { mayProposeSilence } from './silence-gates';
import type { Silence, SilentText } from './silence';

const HOUR_MS = 3_600_000;

/** Policy: the shortest period without a reason, the longest one, and how long before the expiry members are reminded. */
export const SILENCE_POLICY = {
  minimumHours: 72,
  longestDays: 366,
  remindedBeforeHours: [48, 24, 2],
} as const;

/** Characters of a reason. */
export const LONGEST_SILENCE_REASON = 2000;

/** What a proposal rests on. */
export interface SilenceGround {
  readonly key: string;
  readonly text: SilentText & {
    readonly kind: PaperKind;
    readonly paperState: PaperState;
    readonly isPresent: boolean;
    readonly label: Label;
  };
  /** Another procedure on the same text that is not over. */
  readonly running: boolean;
  readonly roster: readonly DelegationCode[];
  /** Where it is proposed; its label is a ceiling. */
  readonly session: { readonly key: string; readonly state: SessionState; readonly label: Label } | null;
  readonly previous: Pick<Silence, 'key' | 'state' | 'text'> | null;
}

/** A proposal as the API takes it in. */
export interface SilenceInput {
  readonly basis: DecisionBasis;
  readonly named: readonly DelegationCode[] | null;
  readonly expiresAt: Date;
  readonly shortPeriodReason: string | null;
  readonly label: LabelInput;
}

/** A procedure as it stands afterwards. */
export interface SilenceDecision {
  readonly silence: Silence;
  readonly events: readonly ForumEvent[];
}

const state = (en: string, fr: string): Refusal => refuse('STATE', { en, fr });
const invalid = (en: string, fr: string, field: string): Refusal => refuse('INVALID', { en, fr }, field);

const unlessPresent = ({ text, running, session, previous }: SilenceGround): Refusal | null => {
  if (text.kind === 'NON_PAPER')
    return state(
      'A non-paper is not put under silence. Circulate the text as a draft decision.',
      'Un document officieux ne fait pas l’objet d’une procédure de silence. Diffusez le texte comme projet de décision.',
    );
  if (text.paperState !== 'CIRCULATED' || !text.isPresent)
    return state(
      'Only the present text of a circulated paper is put under silence. Choose the latest revision.',
      'Seul le texte en vigueur d’un document diffusé peut être soumis à la procédure de silence. Choisissez la dernière révision.',
    );
  if (running)
    return refuse('DUPLICATE', {
      en: 'This text is under a silence procedure already.',
      fr: 'Ce texte fait déjà l’objet d’une procédure de silence.',
    });
  if (session !== null && session.state !== 'OPEN')
    return state(
      'The session is not open. Propose the procedure outside a session, or wait for it.',
      'La session n’est pas ouverte. Proposez la procédure hors session, ou attendez son ouverture.',
    );
  if (previous !== null && !['BROKEN', 'AT_TABLE', 'WITHDRAWN', 'NOT_ADOPTED'].includes(previous.state))
    return state('The earlier procedure is not over.', 'La procédure antérieure n’est pas terminée.');
  return null;
};

/** INVALID for a period that is too short without a reason, too long, or over. */
export const checkPeriod = (
  from: Date,
  expiresAt: Date,
  shortPeriodReason: string | null,
): Refusal | null => {
  const period = expiresAt.getTime() - from.getTime();
  if (period <= 0)
    return invalid(
      'This time has passed. Set an expiry that is still to come.',
      'Cette échéance est passée. Fixez-en une à venir.',
      'expiresAt',
    );
  if (period > SILENCE_POLICY.longestDays * 24 * HOUR_MS)
    return invalid(
      'A period of silence is a year at most. Set an earlier expiry.',
      'Un délai de silence est d’un an au plus. Fixez une échéance plus proche.',
      'expiresAt',
    );
  return period < SILENCE_POLICY.minimumHours * HOUR_MS && shortPeriodReason === null
    ? invalid(
        `The period of silence is ${SILENCE_POLICY.minimumHours} hours at least. Set a later expiry, or give the reason for a shorter one.`,
        `Le délai de silence est d’au moins ${SILENCE_POLICY.minimumHours} heures. Fixez une échéance plus lointaine, ou motivez un délai plus court.`,
        'shortPeriodReason',
      )
    : null;
};

const checkedMembers = (
  { roster }: SilenceGround,
  { basis, named }: SilenceInput,
): Result<DelegationCode[]> => {
  const members = membersOf(basis, named ?? [], roster);
  const unknown = basis === 'NAMED' ? (named ?? []).filter((code) => !members.includes(code)) : [];
  return members.length === 0 || unknown.length > 0
    ? invalid('Name delegations that have a seat.', 'Désignez des délégations qui ont un siège.', 'named')
    : members;
};

const proposed = (
  { key, text, session, previous }: SilenceGround,
  { basis, expiresAt }: SilenceInput,
  checked: {
    readonly members: readonly DelegationCode[];
    readonly label: Label;
    readonly reason: string | null;
  },
  now: Date,
): Silence => ({
  ...{ key, version: 1, basis, expiresAt },
  ...{ members: checked.members, label: checked.label, shortPeriodReason: checked.reason },
  state: session === null ? 'UNDER_SILENCE' : 'PROPOSED',
  text: {
    revisionKey: text.revisionKey,
    paperKey: text.paperKey,
    sha256: text.sha256,
    reference: text.reference,
    title: text.title,
    originator: text.originator,
  },
  sessionKey: session?.key ?? null,
  ...{ proposedAt: now, startsAt: session === null ? now : null, previousKey: previous?.key ?? null },
  ...{ notReached: [], brokenBy: [], closingReason: null, objectedBy: null },
  ...{ announcedAt: null, announcedIn: null, decisionKey: null },
});

/**
 * Proposes a silence procedure on the present text of a circulated paper: in an open session it waits for objections to using the
 * procedure, outside one the text is under silence at once, frozen by its hash. The basis is fixed now.
 */
export const proposeSilence = (
  ground: SilenceGround,
  input: SilenceInput,
  actor: Actor,
  now: Date,
): Result<SilenceDecision> => {
  const refusal = mayProposeSilence(actor) ?? unlessPresent(ground);
  if (refusal !== null) return refusal;
  const reason = checkOptionalText(input.shortPeriodReason, LONGEST_SILENCE_REASON, 'shortPeriodReason');
  if (isRefusal(reason)) return reason;
  const members = checkedMembers(ground, input);
  if (isRefusal(members)) return members;
  const label = checkLabel(actor, input.label, null);
  if (isRefusal(label)) return label;
  const wrong =
    checkPeriod(now, input.expiresAt, reason) ??
    checkQuestionLabel(label, { members, text: ground.text, place: ground.session });
  if (wrong !== null) return wrong;
  const silence = proposed(ground, input, { members, label, reason }, now);
  const { previousKey, shortPeriodReason } = silence;
  const told = silenceEvent('silence.proposed', silence, { previousKey, shortPeriodReason });
  return {
    silence,
    events: [told, ...(silence.startsAt === null ? [] : [silenceEvent('silence.started', silence, {})])],
  };
};
