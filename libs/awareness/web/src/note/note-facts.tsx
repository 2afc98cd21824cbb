import { Trans, useLingui } from '@lingui/react/macro';
import {
  BASELINE_REQUIREMENTS,
  credibilityName,
  HYBRID_DOMAINS,
  LIKELIHOOD_RANGES,
  LIKELIHOODS,
  reliabilityName,
  type Term,
  TOPICS,
} from '@parley/awareness/model';
import type { WholeNoteFragment } from '@parley/api-client';
import { Instant, Panel, PanelBody, SeatChip } from '@parley/ui';
import type { ReactNode } from 'react';
import { useConfidenceName } from '../words/use-kinds';
import { useWords } from '../words/use-words';
import styles from './note.module.css';

interface NoteProps {
  readonly note: WholeNoteFragment;
}

/** How far it is to be relied on, when it was, and what it is about. Source, content, likelihood and confidence stand apart. */
export const NoteFacts = ({ note }: NoteProps) => {
  const { t } = useLingui();
  return (
    <Panel title={t`Particulars`}>
      <PanelBody>
        <dl className={styles.list}>
          <Fact name={t`Delegation`}>
            <SeatChip seat={note.originator} /> {note.originator.name}
          </Fact>
          <Ratings note={note} />
          <Observed note={note} />
          <Subject note={note} />
          {note.sources.length > 0 && (
            <Fact name={t`Sources`}>
              <ul>
                {note.sources.map((source) => (
                  <li key={source}>{source}</li>
                ))}
              </ul>
            </Fact>
          )}
        </dl>
      </PanelBody>
    </Panel>
  );
};

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Ratings = ({ note }: NoteProps) => {
  const { t } = useLingui();
  const { say, nameOf } = useWords();
  const confidenceName = useConfidenceName();
  const { likelihood, confidence } = note;
  const range = LIKELIHOOD_RANGES[LIKELIHOODS.findIndex(({ code }) => code === likelihood)];
  return (
    <>
      <Fact name={t`Source`}>
        <span className={styles.grade}>{note.reliability}</span>
        {say(reliabilityName(note.reliability))}
      </Fact>
      <Fact name={t`Content`}>
        <span className={styles.grade}>{note.rating.slice(1)}</span>
        {say(credibilityName(note.credibility))}
      </Fact>
      {likelihood != null && (
        <Fact name={t`Likelihood`}>
          {nameOf(LIKELIHOODS, likelihood)}
          {range !== undefined && (
            <span className={styles.small}>
              {' '}
              <Trans>
                ({range[0]} to {range[1]} per cent)
              </Trans>
            </span>
          )}
        </Fact>
      )}
      {confidence != null && <Fact name={t`Confidence in the judgement`}>{confidenceName(confidence)}</Fact>}
    </>
  );
};

const Observed = ({ note: { observedFrom, observedTo } }: NoteProps) => {
  const { t } = useLingui();
  return (
    <Fact name={t`Observed`}>
      <Instant at={observedFrom} />
      {observedTo !== observedFrom && (
        <>
          {' – '}
          <Instant at={observedTo} />
        </>
      )}
    </Fact>
  );
};

const Subject = ({ note }: NoteProps) => {
  const { t } = useLingui();
  const { nameOf } = useWords();
  const listed = (terms: readonly Term[], codes: readonly string[]): ReactNode =>
    codes.map((code) => nameOf(terms, code)).join(', ');
  return (
    <>
      <Fact name={t`Topic`}>{nameOf(TOPICS, note.topic)}</Fact>
      {note.hybridDomains.length > 0 && (
        <Fact name={t`Domains`}>{listed(HYBRID_DOMAINS, note.hybridDomains)}</Fact>
      )}
      {note.baselineRequirements.length > 0 && (
        <Fact name={t`Baseline requirements`}>
          {listed(BASELINE_REQUIREMENTS, note.baselineRequirements)}
        </Fact>
      )}
      {note.techniques.length > 0 && (
        <Fact name={t`DISARM techniques`}>
          <ul lang="en">
            {note.techniques.map(({ id, name }) => (
              <li key={id}>
                {id} {name}
              </li>
            ))}
          </ul>
          <p className={styles.small} lang="en">
            DISARM Framework, DISARM Foundation, CC BY-SA 4.0
          </p>
        </Fact>
      )}
    </>
  );
};
