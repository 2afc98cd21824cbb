import { Trans, useLingui } from '@lingui/react/macro';
import { Page, type PageProps } from '@parley/ui';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import styles from './decisions-page.module.css';

type Props = Pick<PageProps, 'marking' | 'actions'> & { readonly children: ReactNode };

/** Around the lists of this part of the product: what is in progress, the register, the actions. */
export const DecisionsPage = ({ children, ...props }: Props) => {
  const { t } = useLingui();
  return (
    <Page title={t`Decisions`} {...props}>
      <nav aria-label={t`Decisions`} className={styles.tabs}>
        <NavLink to="/decisions" end>
          <Trans>In progress</Trans>
        </NavLink>
        <NavLink to="/decisions/register">
          <Trans>Register</Trans>
        </NavLink>
        <NavLink to="/decisions/actions">
          <Trans>Actions</Trans>
        </NavLink>
      </nav>
      {children}
    </Page>
  );
};
