import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { newMutationId, UnlinkNoteDocument, UnlinkPictureDocument, useAction } from '@parley/api-client';
import { RefusalAlert } from '@parley/ui';
import { useState } from 'react';

interface TakeOffProps {
  readonly what: 'note' | 'picture';
  /** Of the link. */
  readonly id: string;
  readonly title: string;
  readonly onDone: () => void;
}

/** Takes a note or a picture off an agenda item. */
export const TakeOff = ({ what, id, title, onDone }: TakeOffProps) => {
  const { t } = useLingui();
  const [mutationId, renew] = useState(newMutationId);
  const [takeNote, noting] = useAction(UnlinkNoteDocument);
  const [takePicture, picturing] = useAction(UnlinkPictureDocument);
  const submit = async (): Promise<void> => {
    const ended = await (what === 'note' ? takeNote : takePicture)({ id, clientMutationId: mutationId });
    if (ended.kind === 'refused') renew(newMutationId());
    if (ended.kind === 'done') onDone();
  };
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t`Take “${title}” off the item`}
        loading={noting.pending || picturing.pending}
        onClick={() => void submit()}
      >
        <Trans>Take off</Trans>
      </Button>
      <RefusalAlert outcome={noting.outcome ?? picturing.outcome} />
    </>
  );
};
