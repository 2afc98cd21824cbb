import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type NotesWholeFragment, ResolveCorrectionDocument, useAction } from '@parley/api-client';
import { RefusalAlert, SeatChip } from '@parley/ui';
import { useCorrectionWords } from './use-notes-words';
import styles from './notes.module.css';
import type { NotesProps } from './notes-text';

type Correction = NotesWholeFragment['corrections'][number];

/** What delegations want the notes to say, with the answers; and for the rapporteur how to answer. */
export const Corrections = ({ notes, onChanged }: NotesProps) => {
  const { t } = useLingui();
  if (notes.corrections.length === 0) return null;
  return (
    <ol className={styles.corrections} aria-label={t`Corrections`}>
      {notes.corrections.map((correction) => (
        <OneCorrection
          key={correction.id}
          correction={correction}
          answers={notes.viewerCan.resolve && correction.state === 'PROPOSED'}
          onChanged={onChanged}
        />
      ))}
    </ol>
  );
};

interface OneProps {
  readonly correction: Correction;
  readonly answers: boolean;
  readonly onChanged: () => void;
}

const OneCorrection = ({ correction, answers, onChanged }: OneProps) => {
  const words = useCorrectionWords();
  const { paragraph, quoted, text, reason, answer, delegation, state } = correction;
  return (
    <li className={styles.correction}>
      <p className={styles.over}>
        <span aria-hidden="true">
          <SeatChip seat={delegation} />
        </span>
        {delegation.name} · <Trans>paragraph {paragraph}</Trans> · <b>{words[state]}</b>
      </p>
      <p>
        <del>{quoted}</del>
      </p>
      <p>
        <ins>{text}</ins>
      </p>
      {reason !== null && <p className="muted">{reason}</p>}
      {answer !== null && (
        <p>
          <Trans>Answer: {answer}</Trans>
        </p>
      )}
      {answers && <Answer correction={correction} onChanged={onChanged} />}
    </li>
  );
};

const Answer = ({ correction, onChanged }: Omit<OneProps, 'answers'>) => {
  const [act, { pending, outcome }] = useAction(ResolveCorrectionDocument);
  const resolve = async (accept: boolean) => {
    await act({ id: correction.id, accept });
    onChanged();
  };
  return (
    <div className={styles.acts}>
      <Button size="compact-sm" loading={pending} onClick={() => void resolve(true)}>
        <Trans>Accept</Trans>
      </Button>
      <Button size="compact-sm" variant="default" loading={pending} onClick={() => void resolve(false)}>
        <Trans>Reject</Trans>
      </Button>
      <RefusalAlert outcome={outcome} />
    </div>
  );
};
