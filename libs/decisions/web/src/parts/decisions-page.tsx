import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { DecisionsWaitingDocument } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { Page, type PageProps } from '@parley/ui';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import styles from './decisions-page.module.css';

type Props = Pick<PageProps, 'marking' | 'actions'> & { readonly children: ReactNode };

/** Around the lists of this part of the product: what is in progress, the register, the actions. */
export const DecisionsPage = ({ children, ...props }: Props) => {
  const { t } = useLingui();
  const { open, late } = useWaiting();
  return (
    <Page title={t`Decisions`} {...props}>
      <nav aria-label={t`Decisions`} className={styles.tabs}>
        <NavLink to="/decisions" end>
          <Trans>In progress</Trans>
          <Waits
            count={open}
            said={t`${plural(open, { one: '# waits for your delegation', other: '# wait for your delegation' })}`}
          />
        </NavLink>
        <NavLink to="/decisions/register">
          <Trans>Register</Trans>
        </NavLink>
        <NavLink to="/decisions/actions">
          <Trans>Actions</Trans>
          <Waits count={late} said={t`${plural(late, { one: '# overdue', other: '# overdue' })}`} />
        </NavLink>
      </nav>
      {children}
    </Page>
  );
};

const EVERY_MS = 60_000;

/** What waits for the own delegation: in what is open, and among what should have been done. */
const useWaiting = (): { readonly open: number; readonly late: number } => {
  const { data } = useLiveQuery(DecisionsWaitingDocument, { variables: {}, everyMs: EVERY_MS });
  if (data === undefined) return { open: 0, late: 0 };
  const { polls, strawPolls, silences, actions } = data.decisionsWaiting;
  return { open: polls + strawPolls + silences, late: actions };
};

const Waits = ({ count, said }: { readonly count: number; readonly said: string }) =>
  count > 0 && (
    <span className={styles.waits}>
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">({said})</span>
    </span>
  );
