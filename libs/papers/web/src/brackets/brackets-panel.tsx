import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { CloseBracketDocument, useAction } from '@parley/api-client';
import { Panel, PanelBody, RefusalAlert, SeatChip } from '@parley/ui';
import type { Negotiated, NegotiatedProps } from '../amendments/negotiation';
import { AgreedAhead } from './agreed-ahead';
import styles from './brackets.module.css';

type Paragraph = NonNullable<Negotiated['current']>['paragraphs'][number];
type Bracket = Paragraph['brackets'][number];

/** The words that are not agreed, paragraph by paragraph, who wants them in or out; nothing where all is agreed. */
export const BracketsPanel = ({ paper, onChange }: NegotiatedProps) => {
  const { t } = useLingui();
  const open = (paper.current?.paragraphs ?? []).filter(({ brackets }) => brackets.length > 0);
  if (open.length === 0) return null;
  return (
    <Panel title={t`Open brackets`} aside={<span className="muted">{t`${paper.openBrackets} in all`}</span>}>
      <PanelBody>
        <ul className={styles.list}>
          {open.flatMap(({ number, brackets }) =>
            brackets.map((bracket) => (
              <OpenBracket
                key={`${number} ${bracket.number}`}
                {...{ paper, paragraph: number, bracket, onChange }}
              />
            )),
          )}
        </ul>
      </PanelBody>
    </Panel>
  );
};

interface OpenBracketProps extends NegotiatedProps {
  readonly paragraph: string;
  readonly bracket: Bracket;
}

const OpenBracket = ({ paper, paragraph, bracket, onChange }: OpenBracketProps) => {
  const [close, state] = useAction(CloseBracketDocument);
  const end = (keep: boolean) => {
    const sent = { revisionId: paper.current?.id ?? '', paragraph, bracket: bracket.number, keep };
    void close(sent).then(onChange);
  };
  return (
    <li className={styles.bracket}>
      <p className={styles.words}>
        <span className="mono">{paragraph}</span>{' '}
        <span lang={paper.language.toLowerCase()} dir="auto">
          [{bracket.text}]
        </span>
      </p>
      <Sides bracket={bracket} />
      {paper.viewerCanNegotiate.decide && (
        <div className={styles.side}>
          <Button size="xs" variant="default" loading={state.pending} onClick={() => end(true)}>
            <Trans>Agreed: keep the words</Trans>
          </Button>
          <Button size="xs" variant="default" disabled={state.pending} onClick={() => end(false)}>
            <Trans>Agreed: take them out</Trans>
          </Button>
        </div>
      )}
      <AgreedAhead outcome={state.outcome} />
      <RefusalAlert outcome={state.outcome} />
    </li>
  );
};

const Sides = ({ bracket: { wantedBy, opposedBy } }: { readonly bracket: Bracket }) => (
  <div className={styles.side}>
    {wantedBy.length > 0 && (
      <span className={styles.side}>
        <Trans>In:</Trans>
        {wantedBy.map((seat) => (
          <SeatChip key={seat.code} seat={seat} />
        ))}
      </span>
    )}
    {opposedBy.length > 0 && (
      <span className={styles.side}>
        <Trans>Out:</Trans>
        {opposedBy.map((seat) => (
          <SeatChip key={seat.code} seat={seat} />
        ))}
      </span>
    )}
  </div>
);
