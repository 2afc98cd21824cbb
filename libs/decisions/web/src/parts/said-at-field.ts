import type { ShownOutcome } from '@parley/ui';

/** Whether a refusal stands at one of these fields of a form already, and need not be said below it once more. */
export const saidAtField = (outcome: ShownOutcome | null, fields: readonly string[]): boolean =>
  outcome?.kind === 'refused' && fields.includes(outcome.refusal.field ?? '');

/** The complaint about the label of a form, whichever part of it is meant. */
export const labelError = (outcome: ShownOutcome | null): string | undefined =>
  outcome?.kind === 'refused' && outcome.refusal.field?.startsWith('label') === true
    ? outcome.refusal.message
    : undefined;
