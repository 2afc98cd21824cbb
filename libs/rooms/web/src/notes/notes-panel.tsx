import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { ApproveNotesDocument, ReleaseNotesDocument, useAction } from '@parley/api-client';
import { LabelTag, RefusalAlert } from '@parley/ui';
import { Corrections } from './corrections';
import styles from './notes.module.css';
import { type NotesProps, NotesText } from './notes-text';
import { useNotesWords } from './use-notes-words';

/** The notes on one item: where they stand, their text, the corrections, and what can be done with them. */
export const NotesPanel = ({ notes, onChanged }: NotesProps) => {
  const words = useNotesWords();
  const { t } = useLingui();
  const { agendaItem, state, sha256 } = notes;
  const { number, title } = agendaItem;
  return (
    <section className={`panel ${styles.notes}`} aria-label={t`Notes on ${number} ${title}`}>
      <div className={styles.head}>
        <h2>
          <Trans>
            Notes: {number} {title}
          </Trans>
        </h2>
        <span className={styles.over}>{words[state]}</span>
        <LabelTag marking={agendaItem.label} />
      </div>
      <NotesText notes={notes} onChanged={onChanged} />
      <Corrections notes={notes} onChanged={onChanged} />
      {sha256 !== null && (
        <p className={`muted ${styles.hash}`}>
          SHA-256 <code>{sha256}</code>
        </p>
      )}
      <Acts notes={notes} onChanged={onChanged} />
    </section>
  );
};

const Acts = ({ notes, onChanged }: NotesProps) => {
  const [release, releasing] = useAction(ReleaseNotesDocument);
  const [approve, approving] = useAction(ApproveNotesDocument);
  const about = { agendaItemId: notes.agendaItem.id };
  const { viewerCan } = notes;
  if (!viewerCan.release && !viewerCan.approve) return null;
  return (
    <div className={styles.acts}>
      {viewerCan.release && (
        <Button loading={releasing.pending} onClick={() => void release(about).then(onChanged)}>
          <Trans>Release for corrections</Trans>
        </Button>
      )}
      {viewerCan.approve && (
        <Button loading={approving.pending} onClick={() => void approve(about).then(onChanged)}>
          <Trans>Approve the notes</Trans>
        </Button>
      )}
      <RefusalAlert outcome={releasing.outcome ?? approving.outcome} />
    </div>
  );
};
