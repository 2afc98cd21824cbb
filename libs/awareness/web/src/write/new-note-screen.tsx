import { Trans, useLingui } from '@lingui/react/macro';
import { CreateNoteDocument, newMutationId, useAction } from '@parley/api-client';
import { useNow, Page, useLocale } from '@parley/ui';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { AWARENESS_PATH, notePath } from '../paths';
import { labelComplaint } from './label-complaint';
import { newNoteDraft, type NoteDraft, noteInput } from './note-draft';
import { NoteForm } from './note-form';
import { NoteLabelFields } from './note-label-fields';

const MINUTE = 60_000;

/** The form of a new note, or of the tear-line of one. */
export const Component = () => {
  const { t } = useLingui();
  const { language } = useLocale();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const tearLineOf = search.get('tearLineOf');
  const now = useNow();
  const [first] = useState(() => ({
    ...newNoteDraft(),
    observedFrom: new Date(Math.floor(now / MINUTE) * MINUTE).toISOString(),
  }));
  const [draft, setDraft] = useState<NoteDraft>(first);
  const [mutationId, renew] = useState(newMutationId);
  const [create, { pending, outcome }] = useAction(CreateNoteDocument);
  const submit = async (): Promise<void> => {
    const ended = await create({
      ...{ input: noteInput(draft, tearLineOf), language, clientMutationId: mutationId },
    });
    if (ended.kind === 'refused') renew(newMutationId());
    if (ended.kind === 'done') void navigate(notePath(ended.data.id));
  };
  return (
    <Page
      title={tearLineOf === null ? t`Write a note` : t`Write a tear-line`}
      width="narrow"
      lead={
        tearLineOf !== null && (
          <Trans>Say what a wider audience may know, and release it to more than the fuller note.</Trans>
        )
      }
    >
      <NoteForm
        draft={draft}
        onChange={setDraft}
        own
        outcome={outcome}
        pending={pending}
        changed={draft !== first && outcome?.kind !== 'done'}
        submit={t`Share the note`}
        onSubmit={() => void submit()}
        back={tearLineOf === null ? AWARENESS_PATH : notePath(tearLineOf)}
      >
        <NoteLabelFields
          value={draft.label}
          onChange={(label) => setDraft({ ...draft, label })}
          error={labelComplaint(outcome)}
        />
      </NoteForm>
    </Page>
  );
};
