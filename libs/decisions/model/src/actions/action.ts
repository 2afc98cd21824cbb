import type { DelegationCode, Label, Language } from '@parley/kernel';

/** States of an agreed action that are kept; overdue is computed from the day. */
export const KEPT_ACTION_STATES = ['OPEN', 'DONE', 'DROPPED'] as const;
export type KeptActionState = (typeof KEPT_ACTION_STATES)[number];

/** States of an agreed action as readers see them (agreed actions). */
export const ACTION_STATES = ['OPEN', 'DONE', 'OVERDUE', 'DROPPED'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** Something that delegations have agreed to do. */
export interface AgreedAction {
  readonly key: string;
  /** In English; in French where it was given in French alone. */
  readonly title: string;
  /** In French, where it was given. */
  readonly titleFr: string | null;
  /** Who is to do it, in English alphabetical order. */
  readonly delegations: readonly DelegationCode[];
  /** The last day on which it is in time, RFC 3339; `null` for none. Days are those of UTC. */
  readonly dueOn: string | null;
  readonly state: KeptActionState;
  readonly reason: string | null;
  readonly agreedAt: Date;
  readonly concludedAt: Date | null;
  readonly decisionKey: string | null;
  readonly itemKey: string | null;
  readonly sessionKey: string | null;
  readonly label: Label;
}

/** The day of an instant in UTC. */
export const utcDay = (at: Date): string => at.toISOString().slice(0, 10);

/** Where an action stands on a day: overdue from the day after the one by which it was to be done, everywhere at once in UTC. */
export const actionStateAt = (
  { state, dueOn }: Pick<AgreedAction, 'state' | 'dueOn'>,
  now: Date,
): ActionState => (state === 'OPEN' && dueOn !== null && dueOn < utcDay(now) ? 'OVERDUE' : state);

/** So many days before the day by which it is to be done, those concerned are reminded. */
export const REMINDED_BEFORE_DAYS = [7, 1] as const;

/** The title in the reader’s language, or in the other where that is all there is. */
export const titleIn = (
  { title, titleFr }: Pick<AgreedAction, 'title' | 'titleFr'>,
  language: Language,
): string => (language === 'FR' ? (titleFr ?? title) : title);

/** Days “before” at which an action is overdue: the day after the last one on which it is in time. */
export const OVERDUE_DAYS = -1;

const DAY_MS = 86_400_000;

/** A time at which those concerned are told of an action, and how many days before its day that is. */
export interface ActionTelling {
  readonly days: number;
  readonly at: Date;
}

/** When those concerned are told of an action with a day, the first time first: before the day, and once it is overdue; at the beginning of days of UTC. */
export const tellingsOf = (dueOn: string): readonly ActionTelling[] =>
  [...REMINDED_BEFORE_DAYS, OVERDUE_DAYS].map((days) => ({
    days,
    at: new Date(Date.parse(`${dueOn}T00:00:00Z`) - days * DAY_MS),
  }));

type Dated = Pick<AgreedAction, 'key' | 'dueOn'>;

const inTurn = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The order in which actions are followed up: the next one due first, so that overdue ones lead, and those without a day last. */
export const byDay = (one: Dated, other: Dated): number => {
  if (one.dueOn === other.dueOn) return inTurn(one.key, other.key);
  if (one.dueOn === null || other.dueOn === null) return one.dueOn === null ? 1 : -1;
  return inTurn(one.dueOn, other.dueOn);
};
