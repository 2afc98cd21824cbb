import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import { Panel, PanelBody } from '@parley/ui';
import { useState } from 'react';
import { useRoleName } from '../viewer/use-role-name';
import { featuredAccounts, type OfferedAccount } from './featured-accounts';
import styles from './sign-in-screen.module.css';

export interface DemonstrationPeopleProps {
  readonly accounts: readonly OfferedAccount[];
  readonly pending: boolean;
  readonly onChoose: (email: string) => void;
}

const today = (): number => Math.floor(Date.now() / 86_400_000);

/** The people of a demonstration forum: five to try at once, and everybody else. */
export const DemonstrationPeople = ({ accounts, pending, onChoose }: DemonstrationPeopleProps) => {
  const { t } = useLingui();
  const roleName = useRoleName();
  const [other, setOther] = useState(accounts[0]?.email ?? '');
  return (
    <Panel title={t`Try it as`} aside={<Trans>Demonstration</Trans>}>
      <PanelBody>
        <div className={styles.form}>
          <p className="muted small">
            <Trans>This is a demonstration forum: all of its content is invented.</Trans>
          </p>
          <ul className={styles.people}>
            {featuredAccounts(accounts, today()).map(({ email, name, role, delegation }) => (
              <li key={email}>
                <button
                  type="button"
                  className={styles.person}
                  disabled={pending}
                  onClick={() => onChoose(email)}
                >
                  <span className={styles.code}>{delegation ?? t`SEC`}</span>
                  <span>
                    {name}
                    <br />
                    <span className="muted small">{roleName(role)}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <div className={styles.all}>
            <NativeSelect
              label={t`Somebody else`}
              data={accounts.map(({ email, name }) => ({ value: email, label: name }))}
              value={other}
              onChange={({ currentTarget }) => setOther(currentTarget.value)}
            />
            <Button variant="default" disabled={pending} onClick={() => onChoose(other)}>
              <Trans>Go in</Trans>
            </Button>
          </div>
        </div>
      </PanelBody>
    </Panel>
  );
};
