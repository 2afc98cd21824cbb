import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { NotesWholeFragment } from '@parley/api-client';
import { Loading } from '@parley/ui';
import { Suspense, useState } from 'react';
import { LazyEditor } from './lazy-editor';
import styles from './notes.module.css';
import { ProposeDialog } from './propose-dialog';

export interface NotesProps {
  readonly notes: NotesWholeFragment;
  readonly onChanged: () => void;
}

/** The text of notes: written together by those who may, to read by the others. */
export const NotesText = ({ notes, onChanged }: NotesProps) => {
  const { t } = useLingui();
  const { number, title } = notes.agendaItem;
  if (!notes.viewerCan.write) return <Paragraphs notes={notes} onChanged={onChanged} />;
  return (
    <Suspense fallback={<Loading />}>
      <LazyEditor
        key={notes.documentId}
        documentId={notes.documentId}
        label={t`Notes of the meeting on ${number} ${title}`}
      />
    </Suspense>
  );
};

type Paragraph = NotesWholeFragment['paragraphs'][number];

const Paragraphs = ({ notes, onChanged }: NotesProps) => {
  const [about, setAbout] = useState<Paragraph | null>(null);
  if (notes.paragraphs.length === 0)
    return (
      <p className={`muted ${styles.none}`}>
        <Trans>Nothing is written here.</Trans>
      </p>
    );
  return (
    <>
      <ol className={styles.paragraphs}>
        {notes.paragraphs.map((paragraph) => (
          <li key={paragraph.number} data-kind={paragraph.kind}>
            <span className={`mono ${styles.number}`}>{paragraph.number}</span>
            <p>{paragraph.text}</p>
            {notes.viewerCan.correct && <Propose paragraph={paragraph} onAsk={setAbout} />}
          </li>
        ))}
      </ol>
      {about !== null && (
        <ProposeDialog
          itemId={notes.agendaItem.id}
          paragraph={about}
          onClose={() => setAbout(null)}
          onDone={onChanged}
        />
      )}
    </>
  );
};

interface ProposeProps {
  readonly paragraph: Paragraph;
  readonly onAsk: (paragraph: Paragraph) => void;
}

const Propose = ({ paragraph, onAsk }: ProposeProps) => {
  const { t } = useLingui();
  const { number } = paragraph;
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={t`Propose a correction of paragraph ${number}`}
      onClick={() => onAsk(paragraph)}
    >
      <Trans>Correct…</Trans>
    </Button>
  );
};
