import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { FairHoursQuery } from '@parley/api-client';
import { clockTime, Panel, shortDay, useLocale, zoneName } from '@parley/ui';
import styles from './fair-hours.module.css';

type Suggested = FairHoursQuery['suggestSlots'][number];

export interface SuggestionListProps {
  readonly slots: readonly Suggested[];
  readonly timeZone: string;
  /** Where the marker stands, milliseconds since the epoch. */
  readonly at: number;
  readonly onChoose: (at: number) => void;
}

/** The proposals, best first; choosing one puts the marker on it. */
export const SuggestionList = ({ slots, timeZone, at, onChoose }: SuggestionListProps) => {
  const { t } = useLingui();
  return (
    <Panel title={t`Proposed hours`} aside={t`the fairest first`}>
      <ol className={styles.slots}>
        {slots.map((slot) => {
          const starts = Date.parse(slot.startsAt);
          return (
            <li key={slot.startsAt}>
              <button
                type="button"
                className={styles.slot}
                aria-pressed={starts === at}
                onClick={() => onChoose(starts)}
              >
                <SlotLine slot={slot} timeZone={timeZone} />
              </button>
            </li>
          );
        })}
      </ol>
      <p className={styles.weights}>
        <Trans>
          Weights: a seat at night 10, unsocial 4, extended 1; each night carried lately by the one who
          carried most 60; each seat at night that the day does not demand 100.
        </Trans>
      </p>
    </Panel>
  );
};

const SlotLine = ({ slot, timeZone }: { readonly slot: Suggested; readonly timeZone: string }) => {
  const { locale } = useLocale();
  const [from, to] = [new Date(slot.startsAt), new Date(slot.endsAt)];
  const [day, city] = [shortDay(from, timeZone, locale), zoneName(timeZone, locale)];
  return (
    <>
      <span className={styles.head}>
        <strong>
          {day}, {clockTime(from, timeZone, locale)}–{clockTime(to, timeZone, locale)} {city}
        </strong>
        <span className={styles.count}>
          <Plural value={slot.nightSeats} _0="nobody at night" one="# at night" other="# at night" />
        </span>
      </span>
      <span className="small">{slot.explanation}</span>
    </>
  );
};
