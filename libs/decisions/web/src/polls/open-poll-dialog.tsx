import { useLingui } from '@lingui/react/macro';
import { newMutationId, OpenPollDocument, useAction } from '@parley/api-client';
import { ConfirmDialog, labelInput, RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { saidAtField } from '../parts/said-at-field';
import type { OpenPollProps } from './open-poll';
import { type Draft, draftOf, OpenPollFields } from './open-poll-fields';
import { pollPath } from './poll-line';

/** The fields that show a refusal themselves. */
const FIELDS = ['question', 'named', 'closesAt', 'quorum', 'label', 'label.releasableTo', 'sessionId'];

/** The form of a poll, filled in with what is sensible. */
const OpenPollDialog = (props: OpenPollProps & { readonly onClose: () => void }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => draftOf(props));
  const [mutationId, setMutationId] = useState(newMutationId);
  const [open, { pending, outcome }] = useAction(OpenPollDocument);
  // Another question is another act: the same id would be answered with the first one's outcome.
  const change = (next: Draft): void => {
    setDraft(next);
    setMutationId(newMutationId());
  };
  const submit = async (): Promise<void> => {
    const { question, basis, named, closesAt, quorum, hidden, label, sessionId } = draft;
    const ended = await open({
      language,
      clientMutationId: mutationId,
      input: {
        ...{ question, basis, quorum, hiddenUntilClose: hidden, closesAt: closesAt ?? '' },
        revisionId: props.revisionId,
        agendaItemId: props.itemId,
        sessionId: sessionId === '' ? null : sessionId,
        named: basis === 'NAMED' ? [...named] : null,
        label: labelInput(label),
        previousRoundId: props.previousRoundId ?? null,
      },
    });
    if (ended.kind !== 'done') return;
    props.onClose();
    if (props.onOpened === undefined) void navigate(pollPath(ended.data.id));
    else props.onOpened();
  };
  return (
    <ConfirmDialog
      open
      title={props.previousRoundId === undefined ? t`Open a consensus poll` : t`Open the next round`}
      confirm={t`Open the poll`}
      pending={pending}
      onConfirm={() => void submit()}
      onClose={props.onClose}
    >
      <OpenPollFields
        draft={draft}
        onChange={change}
        place={props}
        outcome={outcome}
        onEnter={() => {
          if (!pending) void submit();
        }}
      />
      {!saidAtField(outcome, FIELDS) && <RefusalAlert outcome={outcome} />}
    </ConfirmDialog>
  );
};

export default OpenPollDialog;
