import { useApolloClient, useMutation } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { SignOutDocument } from '@parley/api-client';
import { SeatChip } from '@parley/ui';
import { useNavigate } from 'react-router';
import { useRoleName } from './use-role-name';
import { useViewer } from './viewer-context';
import styles from './account.module.css';

/** The seat and post of the person who is signed in, and the way out. */
export const Account = () => {
  const { person } = useViewer();
  const roleName = useRoleName();
  const signOut = useSignOut();
  return (
    <div className={styles.account}>
      {person?.delegation && <SeatChip seat={person.delegation} />}
      {person && (
        <span className={styles.post} title={person.name}>
          {roleName(person.role)}
        </span>
      )}
      <Button variant="subtle" size="compact-sm" onClick={() => void signOut()}>
        <Trans>Sign out</Trans>
      </Button>
    </div>
  );
};

/** Ends the sign-in and forgets everything that was read under it. */
const useSignOut = () => {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [mutate] = useMutation(SignOutDocument);
  return async () => {
    await mutate().catch(() => undefined);
    await navigate('/sign-in');
    await client.clearStore();
  };
};
