import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, Textarea } from '@mantine/core';
import { type CommentAudience, CommentOnPaperDocument, newMutationId, useAction } from '@parley/api-client';
import { fieldError, RefusalAlert } from '@parley/ui';
import { useState } from 'react';
import styles from './comments.module.css';
import { type ChosenPassage, type CommentedPaper, useComments } from './comments-context';

interface CommentFormProps {
  readonly paper: CommentedPaper;
  readonly passage: ChosenPassage;
  readonly onClose: () => void;
}

const paragraphsOf = (paper: CommentedPaper, { revisionId }: ChosenPassage) =>
  (revisionId === null ? paper.draftPreview?.paragraphs : paper.current?.paragraphs) ?? [];

/** A comment on a passage: on which, for whom, and what. */
export const CommentForm = ({ paper, passage, onClose }: CommentFormProps) => {
  const { t } = useLingui();
  const { choose, refetch } = useComments();
  const [key] = useState(newMutationId);
  const [text, setText] = useState('');
  const [audience, setAudience] = useState<CommentAudience>('DELEGATION');
  const [comment, state] = useAction(CommentOnPaperDocument);
  const paragraphs = paragraphsOf(paper, passage);
  const close = () => {
    choose(null);
    onClose();
  };
  const send = async () => {
    const seen =
      passage.revisionId === null
        ? (paragraphs.find(({ number }) => number === passage.paragraph)?.text ?? null)
        : null;
    const said = { ...passage, paperId: paper.id, seen, audience, text, clientMutationId: key };
    const { kind } = await comment(said);
    if (kind !== 'done') return;
    close();
    refetch();
  };
  return (
    <form
      className={styles.form}
      aria-label={t`A new comment`}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Where paragraphs={paragraphs} passage={passage} />
      {passage.revisionId !== null && paper.viewerMayComment.toReaders && (
        <Audience value={audience} onChange={setAudience} />
      )}
      <Textarea
        label={t`Comment`}
        required
        autosize
        minRows={3}
        maxRows={10}
        maxLength={4000}
        data-autofocus
        value={text}
        error={fieldError(state.outcome, 'text')}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div className={styles.buttons}>
        <Button type="submit" loading={state.pending}>
          <Trans>Comment</Trans>
        </Button>
        <Button variant="default" onClick={close}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
      <RefusalAlert outcome={fieldError(state.outcome, 'text') === undefined ? state.outcome : null} />
    </form>
  );
};

interface WhereProps {
  readonly paragraphs: readonly { readonly number: string; readonly text: string }[];
  readonly passage: ChosenPassage;
}

const Where = ({ paragraphs, passage }: WhereProps) => {
  const { t } = useLingui();
  const { write } = useComments();
  const { paragraph, quote } = passage;
  if (quote !== null)
    return (
      <div>
        <h3 className={styles.number}>
          <Trans>Paragraph {paragraph}</Trans>
        </h3>
        <q className={styles.quote}>{quote}</q>
      </div>
    );
  return (
    <NativeSelect
      label={t`Paragraph`}
      value={paragraph}
      data={paragraphs.map(({ number, text }) => ({
        value: number,
        label: `${number} ${text.slice(0, 50)}`,
      }))}
      onChange={({ currentTarget }) => write({ ...passage, paragraph: currentTarget.value })}
    />
  );
};

interface AudienceProps {
  readonly value: CommentAudience;
  readonly onChange: (audience: CommentAudience) => void;
}

const Audience = ({ value, onChange }: AudienceProps) => {
  const { t } = useLingui();
  return (
    <NativeSelect
      label={t`Who reads it`}
      value={value}
      data={[
        { value: 'DELEGATION', label: t`Your own side only` },
        { value: 'PAPER', label: t`All who see the paper, in the name of your seat` },
      ]}
      onChange={({ currentTarget }) => onChange(currentTarget.value === 'PAPER' ? 'PAPER' : 'DELEGATION')}
    />
  );
};
