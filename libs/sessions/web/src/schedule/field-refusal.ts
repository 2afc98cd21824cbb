import { fieldError, type ShownOutcome } from '@parley/ui';
import { DRAFT_FIELDS } from './merge-drafts';

// An input that has not even the shape is named by its path (`input.title`), a label's part by its own (`label.caveats`).
const fieldOf = (outcome: ShownOutcome | null): string | undefined =>
  outcome?.kind === 'refused'
    ? (outcome.refusal.field ?? undefined)?.replace(/^input\./, '').split('.')[0]
    : undefined;

/** The server's complaint about one field of the form; `undefined` when it stands. */
export const complaintAt = (outcome: ShownOutcome | null, field: string): string | undefined =>
  outcome?.kind === 'refused' && fieldOf(outcome) === field
    ? fieldError(outcome, outcome.refusal.field ?? '')
    : undefined;

/** Whether a refusal is shown at a field of the form, and need not stand above it. */
export const isFieldRefusal = (outcome: ShownOutcome | null): boolean => {
  const field = fieldOf(outcome);
  return DRAFT_FIELDS.some((known) => known === field);
};

/** The name of the field to which a refusal belongs. */
export const refusedField = fieldOf;
