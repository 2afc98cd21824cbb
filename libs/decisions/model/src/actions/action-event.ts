import type { DelegationCode, ForumEvent } from '@parley/kernel';
import type { AgreedAction, KeptActionState } from './action';

/** An agreed action as events and screens hold it. */
export interface ActionSheet {
  readonly key: string;
  readonly title: string;
  /** In French, where it was given. */
  readonly titleFr: string | null;
  readonly delegations: readonly DelegationCode[];
  readonly dueOn: string | null;
  readonly state: KeptActionState;
  readonly decisionKey: string | null;
  readonly itemKey: string | null;
}

/** What each kind of event carries; its subject is the action. */
export type ActionEventData = {
  'action.agreed': Readonly<{ action: ActionSheet }>;
  'action.reported': Readonly<{ delegation: DelegationCode; text: string; at: string }>;
  'action.concluded': Readonly<{ state: KeptActionState; reason: string; at: string }>;
  /** Laid before a session to be followed up there. */
  'action.carried': Readonly<{ action: ActionSheet }>;
  /** Its day was put off, or set where there was none. */
  'action.postponed': Readonly<{ from: string | null; to: string; reason: string; at: string }>;
  /** For the delegation concerned and the secretariat alone. */
  'action.reminded': Readonly<{ delegation: DelegationCode; dueOn: string; days: number }>;
  /** Not done by its day: told once, to the delegation concerned and the secretariat. */
  'action.overdue': Readonly<{ delegation: DelegationCode; dueOn: string }>;
};

/** Field by field, so that nothing travels that a store may have added to the object. */
export const actionSheet = (action: AgreedAction): ActionSheet => ({
  key: action.key,
  title: action.title,
  titleFr: action.titleFr,
  delegations: action.delegations,
  dueOn: action.dueOn,
  state: action.state,
  decisionKey: action.decisionKey,
  itemKey: action.itemKey,
});

/** An event about an action, under its label. */
export const actionEvent = <T extends keyof ActionEventData>(
  type: T,
  { key, sessionKey, label }: Pick<AgreedAction, 'key' | 'sessionKey' | 'label'>,
  data: ActionEventData[T],
): ForumEvent => ({ type, subject: { type: 'AgreedAction', key }, sessionKey, label, data });

const forOne = (event: ForumEvent, delegation: DelegationCode): ForumEvent => ({
  ...event,
  sessionKey: null,
  label: { ...event.label, originator: null, releasableTo: [delegation], releasableToObservers: false },
});

/** An action with a day by which it is to be done. */
export type DatedAction = AgreedAction & { readonly dueOn: string };

/** Reminds one delegation of an action. */
export const actionReminded = (action: DatedAction, delegation: DelegationCode, days: number): ForumEvent =>
  forOne(actionEvent('action.reminded', action, { delegation, dueOn: action.dueOn, days }), delegation);

/** Tells one delegation that an action is overdue. */
export const actionOverdue = (action: DatedAction, delegation: DelegationCode): ForumEvent =>
  forOne(actionEvent('action.overdue', action, { delegation, dueOn: action.dueOn }), delegation);
