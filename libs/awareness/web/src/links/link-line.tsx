import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { newMutationId, UnlinkNoteDocument, useAction, type WholeNoteLinkFragment } from '@parley/api-client';
import { Instant, RefusalAlert, SeatChip } from '@parley/ui';
import { useState } from 'react';
import styles from '../note/note.module.css';
import { LinkEnd } from './link-end';
import { useLinkWords } from './use-link-words';

interface LineProps {
  readonly link: WholeNoteLinkFragment;
  /** The note on whose page it stands. */
  readonly noteId: string;
  readonly onDone: () => void;
}

/** One link, read from the note of the page: how, with what, in whose name and why. */
export const LinkLine = ({ link, noteId, onDone }: LineProps) => {
  const words = useLinkWords();
  const outgoing = link.note?.id === noteId;
  const end = outgoing ? link.to : link.note;
  if (end == null) return null;
  return (
    <li>
      <span className={styles.small}>{words(link.kind, outgoing)}</span>
      <span className={styles.head}>
        <LinkEnd end={end} />
      </span>
      {link.reason != null && <span>{link.reason}</span>}
      <span className={styles.head}>
        <SeatChip seat={link.delegation} />
        <span className={styles.small}>
          <Instant at={link.at} />
        </span>
        {link.viewerCanTakeOff && <TakeOff id={link.id} title={end.title} onDone={onDone} />}
      </span>
    </li>
  );
};

interface TakeOffProps {
  readonly id: string;
  readonly title: string;
  readonly onDone: () => void;
}

const TakeOff = ({ id, title, onDone }: TakeOffProps) => {
  const { t } = useLingui();
  const [mutationId, renew] = useState(newMutationId);
  const [takeOff, { pending, outcome }] = useAction(UnlinkNoteDocument);
  const submit = async (): Promise<void> => {
    const ended = await takeOff({ id, clientMutationId: mutationId });
    if (ended.kind === 'refused') renew(newMutationId());
    if (ended.kind === 'done') onDone();
  };
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t`Take off the link with “${title}”`}
        loading={pending}
        onClick={() => void submit()}
      >
        <Trans>Take off</Trans>
      </Button>
      <RefusalAlert outcome={outcome} />
    </>
  );
};
