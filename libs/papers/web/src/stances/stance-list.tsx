import { Trans } from '@lingui/react/macro';
import { SeatChip } from '@parley/ui';
import type { MappedParagraph } from './stances-panel';
import styles from './stances.module.css';
import { ALL_STANCES, STANCE_SIGNS, useStanceWords } from './use-stance-words';

interface StanceListProps {
  readonly paragraphs: readonly MappedParagraph[];
  readonly objectionsOnly: boolean;
}

/** The same on a phone: for each paragraph how many say what, and opened, who. */
export const StanceList = ({ paragraphs, objectionsOnly }: StanceListProps) => {
  const words = useStanceWords();
  const asked = objectionsOnly ? (['OBJECT'] as const) : ALL_STANCES;
  return (
    <div className={styles.narrow}>
      {paragraphs.map(({ number, stances }) => (
        <details key={number} className={styles.paragraph} open={objectionsOnly}>
          <summary>
            <span className={styles.number}>
              <Trans>Paragraph {number}</Trans>
            </span>
            <Counts stances={stances} asked={asked} />
          </summary>
          {asked.map((stance) => {
            const own = stances.filter((shown) => shown.stance === stance);
            return own.length === 0 ? null : (
              <p key={stance} className={styles.said}>
                <b className={styles.sign} data-stance={stance} aria-hidden>
                  {STANCE_SIGNS[stance]}
                </b>
                {words(stance)}
                {own.map(({ delegation }) => (
                  <SeatChip key={delegation.code} seat={delegation} />
                ))}
              </p>
            );
          })}
        </details>
      ))}
    </div>
  );
};

interface CountsProps extends Pick<MappedParagraph, 'stances'> {
  readonly asked: readonly (typeof ALL_STANCES)[number][];
}

/** How many say what, in one line. */
const Counts = ({ stances, asked }: CountsProps) => {
  const words = useStanceWords();
  return (
    <span className={styles.counts}>
      {asked.map((stance) => {
        const many = stances.filter((shown) => shown.stance === stance).length;
        return many === 0 ? null : (
          <span key={stance}>
            <b className={styles.sign} data-stance={stance} aria-hidden>
              {STANCE_SIGNS[stance]}
            </b>{' '}
            <span className="visually-hidden">{words(stance)}: </span>
            {many}
          </span>
        );
      })}
    </span>
  );
};
