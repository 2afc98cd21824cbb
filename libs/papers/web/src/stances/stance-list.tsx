import { Trans } from '@lingui/react/macro';
import { SeatChip } from '@parley/ui';
import type { MappedParagraph } from './stances-panel';
import styles from './stances.module.css';
import { ALL_STANCES, STANCE_SIGNS, useStanceWords } from './use-stance-words';

interface StanceListProps {
  readonly paragraphs: readonly MappedParagraph[];
  readonly objectionsOnly: boolean;
}

/** The same on a phone: under each paragraph, who says what. */
export const StanceList = ({ paragraphs, objectionsOnly }: StanceListProps) => {
  const words = useStanceWords();
  const asked = objectionsOnly ? (['OBJECT'] as const) : ALL_STANCES;
  return (
    <div className={styles.narrow}>
      {paragraphs.map(({ number, stances }) => (
        <section key={number} className={styles.paragraph}>
          <h3 className={styles.number}>
            <Trans>Paragraph {number}</Trans>
          </h3>
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
        </section>
      ))}
    </div>
  );
};
