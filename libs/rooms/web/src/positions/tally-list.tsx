import { Trans } from '@lingui/react/macro';
import { useViewer } from '@parley/delegations/web';
import { SeatChip } from '@parley/ui';
import { type ShowSheet, tallyOf } from '@parley/rooms/model';
import type { ReactNode } from 'react';
import { useRoomContext } from '../room/room-context';
import { SIGNS, usePositionWords } from './use-position-words';
import styles from './positions.module.css';

/** The seats, grouped by where they stand. */
export const TallyList = ({ show }: { readonly show: ShowSheet }) => {
  const words = usePositionWords();
  const { groups, silent } = tallyOf(show);
  return (
    <dl className={styles.tally}>
      {groups
        .filter(({ seats }) => seats.length > 0)
        .map(({ position, seats }) => (
          <Group key={position} name={position} sign={SIGNS[position]} seats={seats}>
            {words[position]}
          </Group>
        ))}
      {silent.length > 0 && (
        <Group name="SILENT" sign="·" seats={silent}>
          <Trans>Not said</Trans>
        </Group>
      )}
    </dl>
  );
};

interface GroupProps {
  readonly name: string;
  readonly sign: string;
  readonly seats: readonly string[];
  readonly children: ReactNode;
}

const Group = ({ name, sign, seats, children }: GroupProps) => {
  const { page } = useRoomContext();
  const own = useViewer().person?.delegation?.code;
  return (
    <div className={styles.group} data-position={name}>
      <dt>
        <span aria-hidden="true" className={styles.sign}>
          {sign}
        </span>
        {children} <b className={styles.count}>{seats.length}</b>
      </dt>
      <dd>
        {seats.map((code) => {
          const seat = page.participants.find((one) => one.code === code);
          return seat === undefined ? (
            <span key={code}>{code}</span>
          ) : (
            <SeatChip key={code} seat={seat} mine={code === own} />
          );
        })}
      </dd>
    </div>
  );
};
