import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { credibilityName, ratingOf, reliabilityName } from '@parley/awareness/model';
import type { WholeNoteFragment } from '@parley/api-client';
import { EmptyState, Instant, lazyPart, Panel, PanelBody, SeatChip } from '@parley/ui';
import { Suspense, useState } from 'react';
import { useKindName } from '../words/use-kinds';
import { useWords } from '../words/use-words';
import styles from './note.module.css';

/** Loaded when a note is assessed for the first time. */
const AssessDialog = lazyPart(() => import('./assess-dialog'));

interface AssessmentsProps {
  readonly note: WholeNoteFragment;
  readonly onDone: () => void;
}

/** What other delegations make of it, side by side, each with its own rating. */
export const Assessments = ({ note, onDone }: AssessmentsProps) => {
  const { t } = useLingui();
  const [asking, ask] = useState(false);
  return (
    <Panel
      title={t`Assessments`}
      aside={
        <>
          <Plural value={note.corroborated} one="# corroborates" other="# corroborate" />
          {' · '}
          <Plural value={note.disputed} one="# disputes" other="# dispute" />
        </>
      }
    >
      {note.assessments.length === 0 ? (
        <EmptyState title={t`No delegation has assessed it yet`} />
      ) : (
        <ul className={styles.cards}>
          {note.assessments.map((assessment) => (
            <Card
              key={`${assessment.delegation.code} ${assessment.at}`}
              assessment={assessment}
              note={note}
            />
          ))}
        </ul>
      )}
      {note.viewerCan.assess && (
        <PanelBody>
          <Button variant="default" onClick={() => ask(true)}>
            <Trans>Assess this note…</Trans>
          </Button>
        </PanelBody>
      )}
      {asking && (
        <Suspense>
          <AssessDialog note={note} onDone={onDone} onClose={() => ask(false)} />
        </Suspense>
      )}
    </Panel>
  );
};

interface CardProps {
  readonly note: WholeNoteFragment;
  readonly assessment: WholeNoteFragment['assessments'][number];
}

const Card = ({ note, assessment }: CardProps) => {
  const { say } = useWords();
  const kindName = useKindName();
  const { delegation, kind, text, reliability, credibility, noteVersion, at } = assessment;
  return (
    <li className={styles.card} data-kind={kind}>
      <span className={styles.head}>
        <SeatChip seat={delegation} /> <strong>{kindName(kind)}</strong>
      </span>
      <p>{text}</p>
      {reliability != null && credibility != null && (
        <p className={styles.small}>
          <span className={styles.grade}>{ratingOf(reliability, credibility)}</span>
          {say(reliabilityName(reliability))}; {say(credibilityName(credibility))}
        </p>
      )}
      <p className={styles.small}>
        <Instant at={at} />
        {noteVersion < note.version && (
          <>
            {' · '}
            <Trans>of version {noteVersion}</Trans>
          </>
        )}
      </p>
    </li>
  );
};
