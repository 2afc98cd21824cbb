import { useLingui } from '@lingui/react/macro';
import styles from './refusal-alert.module.css';

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

/** The server may have done it, or not: it did not say. */
const UNKNOWN = ['CONNECTION_LOST', 'FAULT'];

/** Says why not, in the server's words. Nothing is shown after a success. Fields show their own: see {@link fieldError}. */
export const RefusalAlert = ({ outcome }: { readonly outcome: ShownOutcome | null }) => {
  const { t } = useLingui();
  if (outcome === null || outcome.kind === 'done') return null;
  const failed = outcome.kind === 'failed' || UNKNOWN.includes(outcome.refusal.code);
  return (
    <div role="alert" className={styles.alert}>
      {failed && <strong>{t`The connection failed`}</strong>}
      <span>
        {failed
          ? t`The server did not confirm this. See whether it was done before you try again.`
          : outcome.refusal.message}
      </span>
    </div>
  );
};

/** The complaint about one field, for its `error`; `undefined` when it stands. */
export const fieldError = (outcome: ShownOutcome | null, field: string): string | undefined =>
  outcome?.kind === 'refused' && outcome.refusal.field === field ? outcome.refusal.message : undefined;
