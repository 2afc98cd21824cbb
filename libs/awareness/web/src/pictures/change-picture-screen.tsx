import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import {
  ChangePictureDocument,
  newMutationId,
  PicturePageDocument,
  useAction,
  type WholePictureFragment,
} from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { Loading, NoPermission, Page, useLocale } from '@parley/ui';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { picturePath } from '../paths';
import { type PictureDraft, PictureForm } from './picture-form';

/** The form that changes a picture, naming the version that its writer saw. */
export const Component = () => {
  const { id = '' } = useParams();
  const { t } = useLingui();
  const { language } = useLocale();
  const { data } = useQuery(PicturePageDocument, {
    variables: { id, language },
    fetchPolicy: 'network-only',
  });
  const picture = data?.picture;
  return (
    <Page title={t`Write the picture`} width="narrow" marking={picture?.label}>
      {picture === undefined ? (
        <Loading />
      ) : picture?.viewerCan.write === true ? (
        <ChangePicture key={picture.id} picture={picture} />
      ) : (
        <NoPermission />
      )}
    </Page>
  );
};

const ChangePicture = ({ picture }: { readonly picture: WholePictureFragment }) => {
  const { t } = useLingui();
  const { person } = useViewer();
  const navigate = useNavigate();
  // What is read again meanwhile does not take the place of what is being written: the version that was seen is named.
  const [seen] = useState(picture);
  const [first] = useState<PictureDraft>(() => ({
    ...{ title: seen.title, text: seen.text, editors: seen.editors.map(({ code }) => code) },
  }));
  const [draft, setDraft] = useState(first);
  const [mutationId, renew] = useState(newMutationId);
  const [change, { pending, outcome }] = useAction(ChangePictureDocument);
  const submit = async (): Promise<void> => {
    const { title, text, editors } = draft;
    const ended = await change({
      ...{ id: seen.id, version: seen.version, input: { title, text, editors: [...editors] } },
      clientMutationId: mutationId,
    });
    if (ended.kind === 'refused') renew(newMutationId());
    if (ended.kind === 'done') void navigate(picturePath(seen.id));
  };
  return (
    <PictureForm
      draft={draft}
      onChange={setDraft}
      sources={seen.notes.map(({ number, note }) => ({ number, title: note.title }))}
      outcome={outcome}
      pending={pending}
      changed={draft !== first && outcome?.kind !== 'done'}
      own={person?.delegation?.code === seen.originator.code}
      submit={t`Save the picture`}
      onSubmit={() => void submit()}
      back={picturePath(seen.id)}
    />
  );
};
