import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox } from '@mantine/core';
import { OwnPeopleDocument } from '@parley/api-client';
import { useState } from 'react';
import styles from './invitations.module.css';

export interface AttendanceFormProps {
  /** Code of the reader's delegation. */
  readonly delegation: string;
  /** Ids of those who are named now. */
  readonly attending: readonly string[];
  readonly pending: boolean;
  readonly onSave: (people: readonly string[]) => Promise<boolean>;
}

/** Names the people of a delegation who will attend. */
export const AttendanceForm = ({ delegation, attending, pending, onSave }: AttendanceFormProps) => {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<readonly string[]>(attending);
  const { data } = useQuery(OwnPeopleDocument, { variables: { delegation } });
  const people = data?.people.filter(({ active, pending: waits }) => active && !waits) ?? [];
  const changed = chosen.length !== attending.length || chosen.some((id) => !attending.includes(id));
  return (
    <div>
      <Checkbox.Group label={t`Who will attend`} value={[...chosen]} onChange={setChosen}>
        <div className={styles.people}>
          {people.map(({ id, name }) => (
            <Checkbox key={id} value={id} label={name} />
          ))}
        </div>
      </Checkbox.Group>
      {changed && (
        <Button mt="sm" loading={pending} onClick={() => void onSave(chosen)}>
          <Trans>Save who will attend</Trans>
        </Button>
      )}
    </div>
  );
};
