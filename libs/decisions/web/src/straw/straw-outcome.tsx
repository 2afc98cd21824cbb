import { Trans, useLingui } from '@lingui/react/macro';
import type { StrawLineFragment } from '@parley/api-client';
import { Panel, PanelBody, SeatChip } from '@parley/ui';
import { useOptionWords } from './use-option-words';
import styles from './straw.module.css';

type Straw = { readonly straw: StrawLineFragment };

/** What was chosen, option by option; where they are ranked, two by two as well; and by whom, where that is told. */
export const StrawOutcome = ({ straw }: Straw) => {
  const { t } = useLingui();
  const words = useOptionWords(straw);
  const { outcome, answered } = straw;
  if (outcome === null || answered === 0) return null;
  return (
    <Panel title={straw.method === 'RANKED' ? t`First preferences` : t`What was chosen`}>
      <PanelBody>
        <ul className={styles.bars}>
          {words.map((name, at) => (
            <li key={at}>
              <p>
                <span>{name}</span>
                <b>{outcome.first[at] ?? 0}</b>
              </p>
              <meter min={0} max={answered} value={outcome.first[at] ?? 0} aria-label={name} />
              <Seats straw={straw} option={at} />
            </li>
          ))}
        </ul>
        <Pairs straw={straw} />
      </PanelBody>
    </Panel>
  );
};

const Seats = ({ straw, option }: Straw & { readonly option: number }) => {
  const ranked = straw.method === 'RANKED';
  const seats = straw.answers.filter(({ choices }) =>
    ranked ? choices[0] === option : choices.includes(option),
  );
  return seats.map(({ delegation }) => <SeatChip key={delegation.code} seat={delegation} />);
};

const Pairs = ({ straw }: Straw) => {
  const words = useOptionWords(straw);
  const pairwise = straw.outcome?.pairwise;
  if (pairwise === null || pairwise === undefined) return null;
  const pairs = words.flatMap((_, one) =>
    words.slice(one + 1).map((__, step) => [one, one + 1 + step] as const),
  );
  return (
    <details>
      <summary>
        <Trans>Two by two</Trans>
      </summary>
      <ul className={styles.pairs}>
        {pairs.map(([one, other]) => {
          const [first, second] = [words[one] ?? '', words[other] ?? ''];
          const [before, after] = [pairwise[one]?.[other] ?? 0, pairwise[other]?.[one] ?? 0];
          return (
            <li key={`${one} ${other}`}>
              <Trans>
                {first} before {second}: {before}; the other way round: {after}
              </Trans>
            </li>
          );
        })}
      </ul>
    </details>
  );
};
