import { useLingui } from '@lingui/react/macro';
import { NativeSelect, Textarea } from '@mantine/core';
import { type AmendmentAction, ProposeAmendmentDocument, useAction } from '@parley/api-client';
import { ConfirmDialog, fieldError, RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';
import styles from './amendments.module.css';
import type { Negotiated } from './negotiation';
import { useAmendmentWords } from './use-amendment-words';

const ACTIONS = ['REPLACE', 'INSERT_AFTER', 'DELETE'] as const satisfies readonly AmendmentAction[];

interface Draft {
  readonly paragraph: string;
  readonly action: AmendmentAction;
  readonly text: string;
  readonly reason: string;
}

interface ProposeDialogProps {
  readonly paper: Negotiated;
  readonly onClose: () => void;
}

/** Asks for the paragraph, what is to be done to it, the words, and why. */
export const ProposeDialog = ({ paper: { current }, onClose }: ProposeDialogProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const words = useAmendmentWords();
  const first = current?.paragraphs[0];
  const [key] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState<Draft>({
    ...{ paragraph: first?.number ?? '', action: 'REPLACE', text: first?.text ?? '', reason: '' },
  });
  const [propose, state] = useAction(ProposeAmendmentDocument);
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const textOf = (paragraph: string, action: AmendmentAction): string =>
    action === 'REPLACE' ? (current?.paragraphs.find(({ number }) => number === paragraph)?.text ?? '') : '';
  const choose = (paragraph: string, action: AmendmentAction) =>
    change({ paragraph, action, text: textOf(paragraph, action) });
  const confirm = async () => {
    const { action, paragraph, reason } = draft;
    const text = action === 'DELETE' ? null : draft.text;
    const revisionId = current?.id ?? '';
    const sent = { revisionId, paragraph, action, text, reason, clientMutationId: key, language };
    const { kind } = await propose(sent);
    if (kind === 'done') onClose();
  };
  const [atText, atReason] = [fieldError(state.outcome, 'text'), fieldError(state.outcome, 'reason')];
  return (
    <ConfirmDialog
      open
      title={t`Propose an amendment`}
      confirm={t`Propose it`}
      pending={state.pending}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <div className={styles.list}>
        <NativeSelect
          label={t`Paragraph`}
          value={draft.paragraph}
          data={(current?.paragraphs ?? []).map(({ number, text }) => ({
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
        {draft.action !== 'DELETE' && (
          <Textarea
            label={t`The words`}
            required
            autosize
            minRows={4}
            maxRows={12}
            value={draft.text}
            error={atText}
            onChange={({ currentTarget }) => change({ text: currentTarget.value })}
          />
        )}
        <Textarea
          label={t`Why`}
          rows={2}
          maxLength={1000}
          value={draft.reason}
          error={atReason}
          onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
        />
        <RefusalAlert outcome={atText === undefined && atReason === undefined ? state.outcome : null} />
      </div>
    </ConfirmDialog>
  );
};
