import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { CloseAlternativesDocument, newMutationId, useAction } from '@parley/api-client';
import { Panel, PanelBody, RefusalAlert } from '@parley/ui';
import type { Negotiated, NegotiatedProps } from '../amendments/negotiation';
import { AgreedAhead } from '../brackets/agreed-ahead';
import styles from '../brackets/brackets.module.css';

type Paragraph = NonNullable<Negotiated['current']>['paragraphs'][number];

/** Paragraphs that have alternatives, with them, by their number. */
const groupsOf = (paragraphs: readonly Paragraph[]): ReadonlyMap<string, readonly Paragraph[]> => {
  const bases = new Set(paragraphs.flatMap(({ alternativeTo }) => alternativeTo ?? []));
  return new Map(
    [...bases].map((base) => [
      base,
      paragraphs.filter(({ number, alternativeTo }) => (alternativeTo ?? number) === base),
    ]),
  );
};

/** The alternatives for each number, to be closed by agreement; nothing where there are none. */
export const AlternativesPanel = ({ paper, onChange }: NegotiatedProps) => {
  const { t } = useLingui();
  const groups = groupsOf(paper.current?.paragraphs ?? []);
  if (groups.size === 0) return null;
  return (
    <Panel title={t`Alternatives`}>
      <PanelBody>
        <ul className={styles.list}>
          {[...groups].map(([base, all]) => (
            <Group key={base} {...{ paper, base, all, onChange }} />
          ))}
        </ul>
      </PanelBody>
    </Panel>
  );
};

interface GroupProps extends NegotiatedProps {
  readonly base: string;
  readonly all: readonly Paragraph[];
}

const Group = ({ paper, base, all, onChange }: GroupProps) => {
  const [close, state] = useAction(CloseAlternativesDocument);
  const agree = (keep: readonly string[]) => {
    const sent = { revisionId: paper.current?.id ?? '', paragraph: base, keep: [...keep] };
    void close({ ...sent, clientMutationId: newMutationId() }).then(onChange);
  };
  const decides = paper.viewerCanNegotiate.decide;
  return (
    <li className={styles.bracket}>
      {all.map(({ number, text, key }) => (
        <div key={key ?? number} className={styles.side}>
          <p className={styles.words}>
            <span className="mono">{number}</span>{' '}
            <span lang={paper.language.toLowerCase()} dir="auto">
              {text}
            </span>
          </p>
          {decides && (
            <Button size="xs" variant="default" disabled={state.pending} onClick={() => agree([number])}>
              <Trans>Agreed: {number}</Trans>
            </Button>
          )}
        </div>
      ))}
      {decides && (
        <Button
          size="xs"
          variant="default"
          disabled={state.pending}
          onClick={() => agree(all.map(({ number }) => number))}
        >
          <Trans>Agreed: all of them, as one paragraph</Trans>
        </Button>
      )}
      <AgreedAhead outcome={state.outcome} />
      <RefusalAlert outcome={state.outcome} />
    </li>
  );
};
