import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import {
  CollectNoteDocument,
  newMutationId,
  PicturesToCollectDocument,
  type PicturesToCollectQuery,
  useAction,
} from '@parley/api-client';
import { LinkButton } from '@parley/sessions/web';
import { Panel, PanelBody, RefusalAlert } from '@parley/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import noteStyles from '../note/note.module.css';
import { newPicturePath, picturePath } from '../paths';

interface PicturesProps {
  readonly noteId: string;
  /** Nothing rests on a note that was taken back. */
  readonly withdrawn: boolean;
}

/** Pictures that rest on the note, and the way to add it to one. */
const PicturesOfNote = ({ noteId, withdrawn }: PicturesProps) => {
  const { t } = useLingui();
  const { data, refetch } = useQuery(PicturesToCollectDocument, {
    variables: { noteId },
    fetchPolicy: 'cache-and-network',
  });
  if (data === undefined) return null;
  const resting = data.note?.pictures ?? [];
  const mayAdd = data.viewer.viewerCan.writePictures && !withdrawn;
  if (resting.length === 0 && !mayAdd) return null;
  const open = data.pictures.nodes.filter(
    ({ id, viewerCan }) => viewerCan.write && resting.every((one) => one.id !== id),
  );
  return (
    <Panel title={t`Pictures`}>
      <ul className={noteStyles.rows}>
        {resting.map(({ id, title }) => (
          <li key={id}>
            <Link to={picturePath(id)}>{title}</Link>
          </li>
        ))}
      </ul>
      {mayAdd && (
        <PanelBody>
          <div className={noteStyles.fields}>
            {open.length > 0 && <Add noteId={noteId} open={open} onDone={() => void refetch()} />}
            <LinkButton to={newPicturePath(noteId)} variant="default">
              <Trans>Begin a picture with this note</Trans>
            </LinkButton>
          </div>
        </PanelBody>
      )}
    </Panel>
  );
};

interface AddProps {
  readonly noteId: string;
  readonly open: PicturesToCollectQuery['pictures']['nodes'];
  readonly onDone: () => void;
}

const Add = ({ noteId, open, onDone }: AddProps) => {
  const { t } = useLingui();
  const [chosen, choose] = useState('');
  const id = open.some((one) => one.id === chosen) ? chosen : (open[0]?.id ?? '');
  const [collect, { pending, outcome }] = useAction(CollectNoteDocument);
  const submit = async (): Promise<void> => {
    const ended = await collect({ id, noteId, clientMutationId: newMutationId() });
    if (ended.kind === 'done') onDone();
  };
  return (
    <>
      <NativeSelect
        label={t`Add to a picture`}
        data={open.map((one) => ({ value: one.id, label: one.title }))}
        value={id}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      <Button variant="default" loading={pending} onClick={() => void submit()}>
        <Trans>Add the note</Trans>
      </Button>
      <RefusalAlert outcome={outcome} />
    </>
  );
};

export default PicturesOfNote;
