import type { PendingPersonFragment } from '@parley/api-client';
import { SeatChip, useLevelName } from '@parley/ui';
import { useRoleName } from '../viewer/use-role-name';
import { ConfirmActs } from './confirm-acts';
import styles from './accreditation.module.css';

export interface PendingPeopleProps {
  readonly people: readonly PendingPersonFragment[];
  /** Something was done: read again. */
  readonly onDone: () => void;
}

/** People whom delegations have accredited and the secretariat has not confirmed, with both answers in place. */
export const PendingPeople = ({ people, onDone }: PendingPeopleProps) => (
  <ul className={styles.rows}>
    {people.map((person) => (
      <PendingRow key={person.id} person={person} onDone={onDone} />
    ))}
  </ul>
);

interface PendingRowProps {
  readonly person: PendingPersonFragment;
  readonly onDone: () => void;
}

const PendingRow = ({ person, onDone }: PendingRowProps) => {
  const roleName = useRoleName();
  const levelName = useLevelName();
  const reads = person.clearance === null ? [] : [levelName(person.clearance), ...(person.caveats ?? [])];
  return (
    <li className={styles.row}>
      <p className={styles.who}>
        {person.delegation !== null && <SeatChip seat={person.delegation} />}
        <strong>{person.name}</strong>
      </p>
      <p className="small muted">
        {[roleName(person.role), ...reads, person.email].filter(Boolean).join(' · ')}
      </p>
      {person.viewerCanConfirm && <ConfirmActs id={person.id} name={person.name} onDone={onDone} />}
    </li>
  );
};
