import { Trans, useLingui } from '@lingui/react/macro';
import type { AdministeredPersonFragment } from '@parley/api-client';
import { SeatChip, useLevelName } from '@parley/ui';
import { useRoleName } from '../../viewer/use-role-name';
import styles from '../administration.module.css';
import { PersonActs } from './person-acts';

export interface PersonRowProps {
  readonly person: AdministeredPersonFragment;
  /** Something was done: read again. */
  readonly onDone: () => void;
}

/** One person: where they stand, what they may read, and what can be done about it. */
export const PersonRow = ({ person, onDone }: PersonRowProps) => {
  const { t } = useLingui();
  const roleName = useRoleName();
  return (
    <li className={styles.row} data-ended={!person.active || undefined}>
      {person.delegation ? (
        <SeatChip seat={person.delegation} />
      ) : (
        <span className="mono muted small">{t`SEC`}</span>
      )}
      <div>
        <p className={styles.name}>{person.name}</p>
        <p className={styles.facts}>{person.email}</p>
      </div>
      <div className={styles.facts}>
        <span>{roleName(person.role)}</span>
        <Reading person={person} />
        {person.active && person.speaksForSeat && (
          <span className={styles.speaks}>
            <Trans>speaks for the seat</Trans>
          </span>
        )}
        {person.active && person.accredits && (
          <span className={styles.speaks}>
            <Trans>accredits people</Trans>
          </span>
        )}
        {person.active && person.pending && (
          <b className={styles.ended}>
            <Trans>waits to be confirmed</Trans>
          </b>
        )}
        {!person.active && (
          <b className={styles.ended}>
            <Trans>accreditation ended</Trans>
          </b>
        )}
      </div>
      <PersonActs person={person} onDone={onDone} />
    </li>
  );
};

const Reading = ({ person }: { readonly person: AdministeredPersonFragment }) => {
  const levelName = useLevelName();
  if (person.clearance === null) return null;
  const caveats = person.caveats ?? [];
  return <span>{[levelName(person.clearance), ...caveats].join(' · ')}</span>;
};
