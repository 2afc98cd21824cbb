import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import type { Role } from '@parley/kernel';
import { Panel, PanelBody } from '@parley/ui';
import { useState } from 'react';
import { featuredAccounts, type OfferedAccount } from './featured-accounts';
import styles from './sign-in-screen.module.css';

export interface DemonstrationPeopleProps {
  readonly accounts: readonly OfferedAccount[];
  readonly pending: boolean;
  readonly onChoose: (email: string) => void;
}

const today = (): number => Math.floor(Date.now() / 86_400_000);

/** The people of a demonstration forum: five to try at once, and everybody else. */
export const DemonstrationPeople = (props: DemonstrationPeopleProps) => {
  const { t } = useLingui();
  return (
    <Panel title={t`Try it as`} aside={<Trans>Demonstration</Trans>}>
      <PanelBody>
        <div className={styles.offer}>
          <p className="muted small">
            <Trans>This is a demonstration forum: all of its content is invented.</Trans>
          </p>
          <Featured {...props} />
          <Everybody {...props} />
        </div>
      </PanelBody>
    </Panel>
  );
};

const Featured = ({ accounts, pending, onChoose }: DemonstrationPeopleProps) => {
  const { t } = useLingui();
  const hint = useHint();
  return (
    <ul className={styles.people}>
      {featuredAccounts(accounts, today()).map(({ email, name, role, delegation }) => (
        <li key={email}>
          <button type="button" className={styles.person} disabled={pending} onClick={() => onChoose(email)}>
            <span className={styles.code}>{delegation ?? t`SEC`}</span>
            <span>
              {name}
              <br />
              <span className="muted small">{hint(role)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};

const Everybody = ({ accounts, pending, onChoose }: DemonstrationPeopleProps) => {
  const { t } = useLingui();
  const [chosen, choose] = useState(accounts[0]?.email ?? '');
  return (
    <div className={styles.all}>
      <NativeSelect
        label={t`Somebody else`}
        data={accounts.map(({ email, name }) => ({ value: email, label: name }))}
        value={chosen}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      <Button variant="default" disabled={pending} onClick={() => onChoose(chosen)}>
        <Trans>Go in</Trans>
      </Button>
    </div>
  );
};

/** What one comes to try with each of the people who are offered first. */
const useHint = (): ((role: Role) => string) => {
  const { t } = useLingui();
  return (role) => {
    switch (role) {
      case 'HEAD':
        return t`Speaks for an Ally`;
      case 'DEPUTY':
        return t`Works for a partner`;
      case 'SESSION_OFFICER':
        return t`Schedules and convenes sessions`;
      case 'CHAIR':
        return t`Opens sessions and gives the floor`;
      case 'OBSERVER':
        return t`Sees only what is released to observers`;
      case 'ADVISER':
      case 'RAPPORTEUR':
      case 'ADMINISTRATOR':
        return '';
    }
  };
};
