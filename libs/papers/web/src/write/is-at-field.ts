import { fieldError, type ShownOutcome } from '@parley/ui';

/** Whether a refusal is shown at one of these fields, or at a part of one. */
export const isAtField = (outcome: ShownOutcome | null, fields: readonly string[]): boolean =>
  fields.some((field) => complaintAt(outcome, field) !== undefined);

/** What the server says against a field or a part of it. */
export const complaintAt = (outcome: ShownOutcome | null, field: string): string | undefined => {
  const parts =
    field === 'label' ? ['label', 'label.classification', 'label.releasableTo', 'label.caveats'] : [field];
  return parts.map((part) => fieldError(outcome, part)).find((said) => said !== undefined);
};
