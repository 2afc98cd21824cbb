import { Trans, useLingui } from '@lingui/react/macro';
import {
  ChangePictureDocument,
  newMutationId,
  useAction,
  type WholePictureFragment,
} from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { fieldError, NoPermission, Page } from '@parley/ui';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Unshown } from '../parts/unshown';
import { picturePath, PICTURES_PATH } from '../paths';
import { DiscardText } from '../writing/discard-text';
import { LiveText } from '../writing/live-text';
import { MovedNotice } from '../writing/moved-notice';
import { useCarriedDraft } from '../writing/use-carried-draft';
import { useSavedWords } from '../writing/use-saved-words';
import { useWorkingText } from '../writing/use-working-text';
import { type PictureDraft, PictureForm } from './picture-form';
import styles from './pictures.module.css';
import { usePicture } from './use-picture';

/** The form that changes a picture, its assessment written live. */
export const Component = () => {
  const { id = '' } = useParams();
  const { t } = useLingui();
  const query = usePicture(id);
  const picture = query.data?.picture;
  // Whoever has begun keeps the form, though the picture is put meanwhile: saving says so.
  const [begun, begin] = useState<string | null>(null);
  if (picture?.viewerCan.write === true && begun !== picture.id) begin(picture.id);
  if (query.gone || picture?.id !== id)
    return (
      <Unshown
        title={t`Write the picture`}
        goneTitle={t`This picture is no longer there for you`}
        absent={picture === null}
        query={query}
        back={{ to: PICTURES_PATH, said: t`Go to the pictures` }}
      />
    );
  return (
    <Page title={t`Write the picture`} width="narrow" marking={picture.label}>
      {begun === id ? <ChangePicture key={id} picture={picture} /> : <NoPermission />}
    </Page>
  );
};

const draftOf = ({ title, text, editors }: WholePictureFragment): PictureDraft => ({
  ...{ title, text, editors: editors.map(({ code }) => code) },
});

const ChangePicture = ({ picture }: { readonly picture: WholePictureFragment }) => {
  const { t } = useLingui();
  const { person } = useViewer();
  const navigate = useNavigate();
  const { draft, setDraft, version, changed, moved } = useCarriedDraft(picture, draftOf);
  const open = useWorkingText('Picture', picture.id);
  const { onState, savedWords, waiting } = useSavedWords();
  const [mutationId, renew] = useState(newMutationId);
  const [change, { pending, outcome }] = useAction(ChangePictureDocument);
  const submit = async (): Promise<void> => {
    if (!(await savedWords())) return;
    const { title, editors } = draft;
    const ended = await change({
      ...{ id: picture.id, version, input: { title, editors: [...editors] } },
      ...{ writing: open.text?.documentId ?? null, clientMutationId: mutationId },
    });
    if (ended.kind === 'refused') renew(newMutationId());
    if (ended.kind === 'done') void navigate(picturePath(picture.id));
  };
  return (
    <PictureForm
      draft={draft}
      onChange={setDraft}
      sources={[]}
      outcome={outcome}
      pending={pending || waiting}
      changed={changed && outcome?.kind !== 'done'}
      own={person?.delegation?.code === picture.originator.code}
      submit={t`Save the picture`}
      onSubmit={() => void submit()}
      back={picturePath(picture.id)}
      text={
        <LiveText
          open={open}
          title={t`Assessment`}
          label={t`Text of the picture`}
          lang={picture.language}
          error={fieldError(outcome, 'text') ?? fieldError(outcome, 'writing')}
          hint={<Citable picture={picture} />}
          onState={onState}
        >
          <DiscardText kind="Picture" id={picture.id} onDone={open.again} />
        </LiveText>
      }
    >
      {moved && outcome?.kind !== 'done' && <MovedNotice />}
    </PictureForm>
  );
};

/** What can be cited, by number: notes that others collect meanwhile come in. */
const Citable = ({ picture: { notes } }: { readonly picture: WholePictureFragment }) =>
  notes.length === 0 ? null : (
    <details className={styles.citable}>
      <summary>
        <Trans>Cite a note by its number, as in (#1)</Trans>
      </summary>
      <ul>
        {notes.map(({ number, note }) => (
          <li key={number}>
            (#{number}) {note.title}
          </li>
        ))}
      </ul>
    </details>
  );
