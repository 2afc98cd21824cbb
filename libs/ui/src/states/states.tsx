import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './states.module.css';

interface StateProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** What to do about it. */
  readonly action?: ReactNode;
}

const State = ({ title, children, action }: StateProps) => (
  <div className={styles.state}>
    <p className={styles.title}>{title}</p>
    {children !== undefined && <p className={styles.text}>{children}</p>}
    {action}
  </div>
);

/** Nothing here, and that is all right: says so, and what would fill it. */
export const EmptyState = (props: StateProps) => <State {...props} />;

/** It could not be loaded. */
export const ErrorState = ({ onRetry }: { readonly onRetry?: () => void }) => {
  const { t } = useLingui();
  return (
    <div role="alert">
      <State
        title={t`This could not be loaded`}
        action={
          onRetry !== undefined && (
            <Button variant="default" onClick={onRetry}>
              <Trans>Try again</Trans>
            </Button>
          )
        }
      >
        <Trans>The server did not answer as it should. Nothing was changed.</Trans>
      </State>
    </div>
  );
};

/** Absent, or not the reader's to see: one answer for both. */
export const NoPermission = ({ action }: { readonly action?: ReactNode }) => {
  const { t } = useLingui();
  return (
    <State title={t`There is nothing here for you`} action={action}>
      <Trans>It does not exist, or it is not released to you.</Trans>
    </State>
  );
};

/** Shown only when the wait is long enough to notice. */
export const Loading = () => {
  const { t } = useLingui();
  return (
    <div role="status" aria-label={t`Loading`} className={styles.loading}>
      <Loader size="sm" type="dots" />
    </div>
  );
};
