import { type LabelDraft, labelInput } from '@parley/ui';
import type { ActionSource } from './action-source';

/** An action as the form holds it. */
export interface ActionDraft {
  readonly sourceId: string;
  readonly title: string;
  readonly titleFr: string;
  readonly delegations: readonly string[];
  /** A day of UTC, or nothing. */
  readonly dueOn: string;
  /** `null`: as what it comes from. */
  readonly label: LabelDraft | null;
}

/** What a new action begins with. */
export const newDraft = (sourceId: string): ActionDraft => ({
  ...{ sourceId, title: '', titleFr: '', delegations: [], dueOn: '', label: null },
});

const given = (text: string): string | null => (text.trim() === '' ? null : text);

/** The draft as the mutation takes it. */
export const inputOf = (draft: ActionDraft, { id, kind }: ActionSource) => ({
  ...{ title: given(draft.title), titleFr: given(draft.titleFr), dueOn: given(draft.dueOn) },
  delegations: [...draft.delegations],
  decisionId: kind === 'DECISION' ? id : null,
  agendaItemId: kind === 'ITEM' ? id : null,
  label: draft.label === null ? null : labelInput(draft.label),
});
