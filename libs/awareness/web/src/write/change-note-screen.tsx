import { useLingui } from '@lingui/react/macro';
import { ChangeNoteDocument, newMutationId, useAction, type WholeNoteFragment } from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { fieldError, NoPermission, Page, useLocale } from '@parley/ui';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useNote } from '../note/use-note';
import { Unshown } from '../parts/unshown';
import { AWARENESS_PATH, notePath } from '../paths';
import { DiscardText } from '../writing/discard-text';
import { LiveText } from '../writing/live-text';
import { MovedNotice } from '../writing/moved-notice';
import { useCarriedDraft } from '../writing/use-carried-draft';
import { useSavedWords } from '../writing/use-saved-words';
import { useWorkingText } from '../writing/use-working-text';
import { changeInput, draftOfNote } from './note-draft';
import { NoteForm } from './note-form';

/** The form by which a note is changed, its text written live; its label stays, and is moved on its page. */
export const Component = () => {
  const { id = '' } = useParams();
  const { t } = useLingui();
  const query = useNote(id);
  const note = query.data?.note;
  // Whoever has begun keeps the form, though the note is withdrawn meanwhile: saving says so.
  const [begun, begin] = useState<string | null>(null);
  if (note?.viewerCan.change === true && begun !== note.id) begin(note.id);
  if (query.gone || note?.id !== id)
    return (
      <Unshown
        title={t`Change the note`}
        goneTitle={t`This note is no longer there for you`}
        absent={note === null}
        query={query}
        back={{ to: AWARENESS_PATH, said: t`Go to the map and the list` }}
      />
    );
  return (
    <Page title={t`Change the note`} marking={note.label} width="narrow">
      {begun === id ? <Changing key={id} note={note} /> : <NoPermission />}
    </Page>
  );
};

const Changing = ({ note }: { readonly note: WholeNoteFragment }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const navigate = useNavigate();
  const { person } = useViewer();
  const { draft, setDraft, version, changed, moved } = useCarriedDraft(note, draftOfNote);
  const open = useWorkingText('Note', note.id);
  const { onState, savedWords, waiting } = useSavedWords();
  const [mutationId, renew] = useState(newMutationId);
  const [change, { pending, outcome }] = useAction(ChangeNoteDocument);
  const submit = async (): Promise<void> => {
    if (!(await savedWords())) return;
    const ended = await change({
      // What others save meanwhile has been taken into the form, or is not written over.
      ...{ id: note.id, version, input: changeInput(draft), language },
      ...{ writing: open.text?.documentId ?? null, clientMutationId: mutationId },
    });
    if (ended.kind === 'refused') renew(newMutationId());
    if (ended.kind === 'done') void navigate(notePath(note.id));
  };
  return (
    <NoteForm
      draft={draft}
      onChange={setDraft}
      own={person?.delegation?.code === note.originator.code}
      outcome={outcome}
      pending={pending || waiting}
      changed={changed && outcome?.kind !== 'done'}
      submit={t`Save the change`}
      onSubmit={() => void submit()}
      back={notePath(note.id)}
      text={
        <LiveText
          open={open}
          title={t`Text`}
          label={t`Text of the note`}
          lang=""
          error={fieldError(outcome, 'body') ?? fieldError(outcome, 'writing')}
          onState={onState}
        >
          <DiscardText kind="Note" id={note.id} onDone={open.again} />
        </LiveText>
      }
    >
      {moved && outcome?.kind !== 'done' && <MovedNotice />}
    </NoteForm>
  );
};
