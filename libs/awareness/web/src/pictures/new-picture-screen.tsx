import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { CreatePictureDocument, newMutationId, NotePageDocument, useAction } from '@parley/api-client';
import { Loading, OPEN_LABEL, Page, useLocale } from '@parley/ui';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { picturePath, PICTURES_PATH } from '../paths';
import { labelComplaint } from '../write/label-complaint';
import { type NoteLabelDraft, noteLabelInput } from '../write/note-draft';
import { NoteLabelFields } from '../write/note-label-fields';
import { type PictureDraft, PictureForm } from './picture-form';

const EMPTY: PictureDraft = { title: '', text: '', editors: [] };

interface First {
  readonly id: string;
  readonly title: string;
  readonly label: NoteLabelDraft;
}

/** The form of a new picture, with its first note where one is named in the address: under the label of that to begin with. */
export const Component = () => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [search] = useSearchParams();
  const noteId = search.get('note');
  const { data, loading } = useQuery(NotePageDocument, {
    variables: { id: noteId ?? '', language },
    skip: noteId === null,
  });
  const note = data?.note ?? null;
  const label = note && { ...note.label, tlp: note.label.tlp ?? null };
  return (
    <Page title={t`Begin a picture`} width="narrow">
      {loading && data === undefined ? (
        <Loading />
      ) : (
        <NewPicture first={note && label && { id: note.id, title: note.title, label }} />
      )}
    </Page>
  );
};

const NewPicture = ({ first }: { readonly first: First | null }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(EMPTY);
  const [label, setLabel] = useState<NoteLabelDraft>(first?.label ?? { ...OPEN_LABEL, tlp: null });
  const [mutationId, renew] = useState(newMutationId);
  const [create, { pending, outcome }] = useAction(CreatePictureDocument);
  const submit = async (): Promise<void> => {
    const { title, text, editors } = draft;
    const ended = await create({
      input: {
        ...{ title, text, editors: [...editors], language: language === 'FR' ? 'FR' : 'EN' },
        ...{ noteIds: first === null ? [] : [first.id], label: noteLabelInput(label) },
      },
      clientMutationId: mutationId,
    });
    if (ended.kind === 'refused') renew(newMutationId());
    if (ended.kind === 'done') void navigate(picturePath(ended.data.id));
  };
  return (
    <PictureForm
      draft={draft}
      onChange={setDraft}
      sources={first === null ? [] : [{ number: 1, title: first.title }]}
      outcome={outcome}
      pending={pending}
      changed={draft !== EMPTY && outcome?.kind !== 'done'}
      own
      submit={t`Begin the picture`}
      onSubmit={() => void submit()}
      back={PICTURES_PATH}
    >
      <NoteLabelFields value={label} onChange={setLabel} error={labelComplaint(outcome)} />
    </PictureForm>
  );
};
