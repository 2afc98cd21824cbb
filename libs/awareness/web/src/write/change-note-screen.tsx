import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import {
  ChangeNoteDocument,
  newMutationId,
  NotePageDocument,
  useAction,
  type WholeNoteFragment,
} from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { ErrorState, Loading, NoPermission, Page, useLocale } from '@parley/ui';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { notePath } from '../paths';
import { draftOfNote, noteInput } from './note-draft';
import { NoteForm } from './note-form';

/** The form by which a note is changed; its label stays, and is moved on its page. */
export const Component = () => {
  const { id = '' } = useParams();
  const { t } = useLingui();
  const { language } = useLocale();
  const { data, error, refetch } = useQuery(NotePageDocument, { variables: { id, language } });
  const note = data?.note;
  if (note?.viewerCan.change === true) return <Changing key={note.id} note={note} />;
  return (
    <Page title={t`Change the note`}>
      {data !== undefined ? (
        <NoPermission />
      ) : error === undefined ? (
        <Loading />
      ) : (
        <ErrorState onRetry={() => void refetch()} />
      )}
    </Page>
  );
};

const Changing = ({ note }: { readonly note: WholeNoteFragment }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const navigate = useNavigate();
  const { person } = useViewer();
  const [read] = useState(note);
  const [first] = useState(() => draftOfNote(note));
  const [draft, setDraft] = useState(first);
  const [mutationId, renew] = useState(newMutationId);
  const [change, { pending, outcome }] = useAction(ChangeNoteDocument);
  const submit = async (): Promise<void> => {
    const ended = await change({
      // The version that was read when the form was opened: a change made meanwhile is not written over.
      ...{ id: read.id, version: read.version, input: noteInput(draft, null), language },
      clientMutationId: mutationId,
    });
    if (ended.kind === 'refused') renew(newMutationId());
    if (ended.kind === 'done') void navigate(notePath(read.id));
  };
  return (
    <Page title={t`Change the note`} marking={note.label} width="narrow">
      <NoteForm
        draft={draft}
        onChange={setDraft}
        own={person?.delegation?.code === read.originator.code}
        outcome={outcome}
        pending={pending}
        changed={draft !== first && outcome?.kind !== 'done'}
        submit={t`Save the change`}
        onSubmit={() => void submit()}
        back={notePath(read.id)}
      />
    </Page>
  );
};
