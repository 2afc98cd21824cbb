import type { ShownOutcome } from '@parley/ui';

/** The complaint about the label of a form, whichever part of it is meant. */
export const labelComplaint = (outcome: ShownOutcome | null): string | undefined =>
  outcome?.kind === 'refused' && outcome.refusal.field?.startsWith('label') === true
    ? outcome.refusal.message
    : undefined;
