import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import {
  CollectNoteDocument,
  DropNoteDocument,
  newMutationId,
  useAction,
  type WholePictureFragment,
} from '@parley/api-client';
import { EmptyState, Instant, LabelTag, Panel, RefusalAlert, SeatChip } from '@parley/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { notePath } from '../paths';
import { MoveNote } from './move-note';
import { usePictureWords } from './picture-words';
import { type Order, useOrder } from './use-order';
import styles from './pictures.module.css';

interface SourcesProps {
  readonly picture: WholePictureFragment;
  readonly chosen: readonly string[];
  readonly onDone: () => void;
}

/** What the picture rests on, note by note: in which version, and what became of it since. */
export const Sources = ({ picture, chosen, onDone }: SourcesProps) => {
  const { t } = useLingui();
  const { notes } = picture;
  const order = useOrder(picture, onDone);
  return (
    <Panel title={t`What it rests on`} aside={<Plural value={notes.length} one="# note" other="# notes" />}>
      {notes.length === 0 ? (
        <EmptyState title={t`No note yet`}>
          <Trans>Open a note and add it to this picture.</Trans>
        </EmptyState>
      ) : (
        <ul className={styles.sources}>
          {notes.map((one, place) => (
            <SourceRow
              key={one.note.id}
              one={one}
              place={place}
              order={order}
              picture={picture}
              chosen={chosen.includes(one.note.id)}
              onDone={onDone}
            />
          ))}
        </ul>
      )}
      <RefusalAlert outcome={order.outcome} />
      <p role="status" className={styles.moved}>
        {order.movedTo !== null && (
          <Trans>
            Moved to place {order.movedTo} of {notes.length}
          </Trans>
        )}
      </p>
    </Panel>
  );
};

interface RowProps {
  readonly one: WholePictureFragment['notes'][number];
  readonly picture: WholePictureFragment;
  readonly chosen: boolean;
  readonly place: number;
  readonly order: Order;
  readonly onDone: () => void;
}

const SourceRow = ({ one, picture, chosen, place, order, onDone }: RowProps) => {
  const words = usePictureWords();
  const { number, note, restsOn, flags } = one;
  const moving = picture.viewerCan.write ? order.row(note.id) : {};
  return (
    <li id={`source-${number}`} data-chosen={chosen || undefined} {...moving}>
      <span>
        <span className={styles.number}>(#{number})</span>
        <Link to={notePath(note.id)}>{note.title}</Link>
      </span>
      <div className={styles.facts}>
        <SeatChip seat={note.originator} />
        <Instant at={note.observedFrom} />
        <span>
          <Trans>Rated {note.rating}</Trans>
        </span>
        <span>
          <Trans>Rests on version {restsOn}</Trans>
        </span>
        {flags.map((flag) => (
          <span key={flag} className={styles.flag}>
            {words.flag(flag)}
          </span>
        ))}
        <LabelTag marking={note.label} />
      </div>
      {picture.viewerCan.write && (
        <SourceActs
          ids={{ id: picture.id, noteId: note.id }}
          title={note.title}
          renew={flags.length > 0 && !flags.includes('WITHDRAWN')}
          onDone={onDone}
        >
          <MoveNote {...{ id: note.id, title: note.title, place, order }} count={picture.notes.length} />
        </SourceActs>
      )}
    </li>
  );
};

interface ActsProps {
  readonly ids: { readonly id: string; readonly noteId: string };
  readonly title: string;
  /** Whether there is a present version to rest on. */
  readonly renew: boolean;
  readonly onDone: () => void;
  /** What else is done with it. */
  readonly children: ReactNode;
}

const SourceActs = ({ ids, title, renew, onDone, children }: ActsProps) => {
  const { t } = useLingui();
  const [collect, collecting] = useAction(CollectNoteDocument);
  const [drop, dropping] = useAction(DropNoteDocument);
  const run = async (act: typeof collect | typeof drop): Promise<void> => {
    const ended = await act({ ...ids, clientMutationId: newMutationId() });
    if (ended.kind === 'done') onDone();
  };
  return (
    <>
      <div className={styles.acts}>
        {children}
        {renew && (
          <Button
            size="compact-sm"
            variant="default"
            loading={collecting.pending}
            onClick={() => void run(collect)}
          >
            <Trans>Rest on its present version</Trans>
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="default"
          loading={dropping.pending}
          aria-label={t`Leave out: ${title}`}
          onClick={() => void run(drop)}
        >
          <Trans>Leave out</Trans>
        </Button>
      </div>
      <RefusalAlert outcome={collecting.outcome ?? dropping.outcome} />
    </>
  );
};
