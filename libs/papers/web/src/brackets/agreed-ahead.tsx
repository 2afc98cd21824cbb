import { Trans } from '@lingui/react/macro';

/** Said once something was closed by agreement: the text that is circulated never changes, so it goes on showing it open. */
export const AgreedAhead = ({ outcome }: { readonly outcome: { readonly kind: string } | null }) =>
  outcome?.kind === 'done' ? (
    <p role="status">
      <Trans>Agreed in the text in preparation; it is seen here when that is circulated.</Trans>
    </p>
  ) : null;
