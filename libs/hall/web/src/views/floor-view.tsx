import { Trans } from '@lingui/react/macro';
import type { HallFloor, HallSpeaker, HallTurn } from '@parley/rooms/model';
import type { HallLine } from '../line/hall-line';
import { SpeakerTime } from '../parts/speaker-time';
import { useHallWords } from '../words/use-hall-words';
import styles from '../hall.module.css';

interface FloorViewProps {
  readonly floor: HallFloor;
  readonly line: HallLine;
  readonly lost: boolean;
  /** Something else takes the larger place. */
  readonly beside: boolean;
}

/** Who has the floor with the clock, and who comes next. */
export const FloorView = ({ floor, line, lost, beside }: FloorViewProps) => (
  <div className={styles.floor} data-beside={beside || undefined}>
    <div className={styles.speaking} role="status">
      {floor.speaker === null ? (
        <p className={styles.nobody}>
          <Trans>Nobody has the floor</Trans>
        </p>
      ) : (
        <Speaking speaker={floor.speaker} />
      )}
    </div>
    {floor.speaker !== null && <SpeakerTime speaker={floor.speaker} line={line} lost={lost} />}
    <Next floor={floor} />
  </div>
);

const Speaking = ({ speaker }: { readonly speaker: HallSpeaker }) => {
  const words = useHallWords();
  return (
    <>
      <p className={styles.speaker}>
        <span className={styles.code}>{speaker.seat.code}</span>
        <span className={styles.name}>{words.of(speaker.seat)}</span>
      </p>
      <p className={styles.kind}>
        {words.kind(speaker)}
        <OnBehalf turn={speaker} />
      </p>
    </>
  );
};

const OnBehalf = ({ turn }: { readonly turn: HallTurn }) => {
  const words = useHallWords();
  if (turn.onBehalfOf.length === 0) return null;
  const names = words.names(turn.onBehalfOf);
  return (
    <span className={styles.behalf}>
      <Trans>also for {names}</Trans>
    </span>
  );
};

const Next = ({ floor: { next, more, open } }: { readonly floor: HallFloor }) => {
  const words = useHallWords();
  return (
    <div className={styles.next}>
      <h3>
        <Trans>Next</Trans>
      </h3>
      {next.length === 0 && (
        <p className={styles.nobody}>
          <Trans>Nobody is waiting</Trans>
        </p>
      )}
      <ol>
        {next.map((turn, place) => (
          <li key={`${place} ${turn.seat.code}`}>
            <span className={styles.code}>{turn.seat.code}</span>
            <span className={styles.name}>{words.of(turn.seat)}</span>
            {(turn.kind !== 'STATEMENT' || turn.resumes) && (
              <span className={styles.kindTag}>{words.kind(turn)}</span>
            )}
            <OnBehalf turn={turn} />
          </li>
        ))}
      </ol>
      {more > 0 && (
        <p className={styles.more}>
          <Trans>and {more} more</Trans>
        </p>
      )}
      {!open && (
        <p className={styles.more}>
          <Trans>The list of speakers is closed</Trans>
        </p>
      )}
    </div>
  );
};
