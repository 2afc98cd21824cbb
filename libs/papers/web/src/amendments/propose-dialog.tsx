import { useLingui } from '@lingui/react/macro';
import { Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { type AmendmentAction, ProposeAmendmentDocument, useAction } from '@parley/api-client';
import { ConfirmDialog, fieldError, RefusalAlert, type ShownOutcome, useLocale } from '@parley/ui';
import { useState } from 'react';
import styles from './amendments.module.css';
import type { Negotiated } from './negotiation';
import { useAmendmentWords } from './use-amendment-words';

const ACTIONS = ['REPLACE', 'INSERT_AFTER', 'DELETE'] as const satisfies readonly AmendmentAction[];

interface Draft {
  readonly asAlternative: boolean;
  readonly paragraph: string;
  readonly action: AmendmentAction;
  readonly text: string;
  readonly reason: string;
}

type Paragraph = NonNullable<Negotiated['current']>['paragraphs'][number];

/** What a replacement begins with: the paragraph as it was typed, with its links and emphasis. */
const sourceOf = (paragraph: Paragraph | undefined): string => paragraph?.markdown ?? paragraph?.text ?? '';

interface ProposeDialogProps {
  readonly paper: Negotiated;
  readonly onClose: () => void;
}

/** Asks for the paragraph, what is to be done to it, the words, and why. */
export const ProposeDialog = ({ paper: { current }, onClose }: ProposeDialogProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const first = current?.paragraphs[0];
  const [key] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState<Draft>({
    ...{ paragraph: first?.number ?? '', action: 'REPLACE', text: sourceOf(first), reason: '' },
    asAlternative: false,
  });
  const [propose, state] = useAction(ProposeAmendmentDocument);
  const confirm = async () => {
    const { action, paragraph, reason } = draft;
    const text = action === 'DELETE' ? null : draft.text;
    const revisionId = current?.id ?? '';
    const asAlternative = action === 'INSERT_AFTER' && draft.asAlternative;
    const sent = {
      revisionId,
      paragraph,
      action,
      text,
      reason,
      asAlternative,
      clientMutationId: key,
      language,
    };
    const { kind } = await propose(sent);
    if (kind === 'done') onClose();
  };
  return (
    <ConfirmDialog
      open
      title={t`Propose an amendment`}
      confirm={t`Propose it`}
      pending={state.pending}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <Fields paragraphs={current?.paragraphs ?? []} {...{ draft, setDraft }} outcome={state.outcome} />
    </ConfirmDialog>
  );
};

interface FieldsProps {
  readonly paragraphs: NonNullable<Negotiated['current']>['paragraphs'];
  readonly draft: Draft;
  readonly setDraft: (draft: Draft) => void;
  readonly outcome: ShownOutcome | null;
}

const Fields = ({ paragraphs, draft, setDraft, outcome }: FieldsProps) => {
  const { t } = useLingui();
  const [atText, atReason] = [fieldError(outcome, 'text'), fieldError(outcome, 'reason')];
  return (
    <div className={styles.list}>
      <Choices {...{ paragraphs, draft, setDraft }} />
      {draft.action === 'INSERT_AFTER' && (
        <Checkbox
          label={t`As an alternative for the same number`}
          checked={draft.asAlternative}
          onChange={({ currentTarget }) => setDraft({ ...draft, asAlternative: currentTarget.checked })}
        />
      )}
      {draft.action !== 'DELETE' && (
        <Textarea
          label={t`The words`}
          required
          autosize
          minRows={4}
          maxRows={12}
          value={draft.text}
          error={atText}
          onChange={({ currentTarget }) => setDraft({ ...draft, text: currentTarget.value })}
        />
      )}
      <Textarea
        label={t`Why`}
        rows={2}
        maxLength={1000}
        value={draft.reason}
        error={atReason}
        onChange={({ currentTarget }) => setDraft({ ...draft, reason: currentTarget.value })}
      />
      <RefusalAlert outcome={atText === undefined && atReason === undefined ? outcome : null} />
    </div>
  );
};

const Choices = ({ paragraphs, draft, setDraft }: Omit<FieldsProps, 'outcome'>) => {
  const { t } = useLingui();
  const words = useAmendmentWords();
  const choose = (paragraph: string, action: AmendmentAction) => {
    const present = sourceOf(paragraphs.find(({ number }) => number === paragraph));
    setDraft({ ...draft, paragraph, action, text: action === 'REPLACE' ? present : '' });
  };
  return (
    <>
      <NativeSelect
        label={t`Paragraph`}
        value={draft.paragraph}
        data={paragraphs.map(({ number, text }) => ({
          value: number,
          label: `${number} ${text.slice(0, 60)}`,
        }))}
        onChange={({ currentTarget }) => choose(currentTarget.value, draft.action)}
      />
      <NativeSelect
        label={t`What to do`}
        value={draft.action}
        data={ACTIONS.map((action) => ({ value: action, label: words.action(action) }))}
        onChange={({ currentTarget }) =>
          choose(draft.paragraph, ACTIONS.find((action) => action === currentTarget.value) ?? 'REPLACE')
        }
      />
    </>
  );
};
