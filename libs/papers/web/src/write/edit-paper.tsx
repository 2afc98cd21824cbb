import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import {
  PaperSourceDocument,
  type PaperWholeFragment,
  RevisePaperDocument,
  useAction,
} from '@parley/api-client';
import { ErrorState, Loading, RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';
import styles from '../parts/papers.module.css';
import { isAtField } from './is-at-field';
import { TextFields } from './text-fields';

interface EditPaperProps {
  readonly paper: PaperWholeFragment;
  readonly onClose: () => void;
}

/** Changes the text in preparation, or begins the next revision from what is circulated. */
export const EditPaper = ({ paper, onClose }: EditPaperProps) => {
  const { data, error, refetch } = useQuery(PaperSourceDocument, {
    variables: { id: paper.id },
    fetchPolicy: 'network-only',
  });
  if (data?.paper == null)
    return error === undefined ? <Loading /> : <ErrorState onRetry={() => void refetch()} />;
  const { draft, draftTitle, title, version, current } = data.paper;
  const begins = { title: draftTitle ?? title, markdown: draft ?? current?.markdown ?? '' };
  return <Editor paper={paper} seen={version} begins={begins} onClose={onClose} />;
};

interface EditorProps extends EditPaperProps {
  readonly seen: number;
  readonly begins: { readonly title: string; readonly markdown: string };
}

const Editor = ({ paper, seen, begins, onClose }: EditorProps) => {
  const { language } = useLocale();
  const [draft, setDraft] = useState(begins);
  // What was seen when the editor opened: whoever saved in the meantime is not written over.
  const [version] = useState(seen);
  const [revise, { pending, outcome }] = useAction(RevisePaperDocument);
  const save = async () => {
    const { kind } = await revise({ id: paper.id, version, ...draft, language });
    if (kind === 'done') onClose();
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextFields draft={draft} onChange={setDraft} outcome={outcome} lang={paper.language} />
      <RefusalAlert outcome={isAtField(outcome, ['title', 'markdown']) ? null : outcome} />
      <div className={styles.buttons}>
        <Button type="submit" loading={pending}>
          <Trans>Save the draft</Trans>
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Close without saving</Trans>
        </Button>
      </div>
    </form>
  );
};
