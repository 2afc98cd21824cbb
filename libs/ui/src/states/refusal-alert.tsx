import { useLingui } from '@lingui/react/macro';
import { Alert } from '@mantine/core';

/** A "no" of the server, by GraphQL or in the room. */
export interface ShownRefusal {
  readonly code: string;
  readonly message: string;
  readonly field?: string | null;
}

/** How an action ended, as far as a person must be told. */
export type ShownOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly refusal: ShownRefusal }
  | { readonly kind: 'failed' };

/** Says why not, in the server's words. Nothing is shown after a success. Fields show their own: see {@link fieldError}. */
export const RefusalAlert = ({ outcome }: { readonly outcome: ShownOutcome | null }) => {
  const { t } = useLingui();
  if (outcome === null || outcome.kind === 'done') return null;
  const failed = outcome.kind === 'failed' || outcome.refusal.code === 'CONNECTION_LOST';
  return (
    <Alert role="alert" variant="light" color="red" title={failed ? t`The connection failed` : undefined}>
      {failed
        ? t`The server did not confirm this. See whether it was done before you try again.`
        : outcome.refusal.message}
    </Alert>
  );
};

/** The complaint about one field, for its `error`; `undefined` when it stands. */
export const fieldError = (outcome: ShownOutcome | null, field: string): string | undefined =>
  outcome?.kind === 'refused' && outcome.refusal.field === field ? outcome.refusal.message : undefined;
