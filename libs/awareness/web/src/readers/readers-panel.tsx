import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import {
  newMutationId,
  ReadersOfNoteDocument,
  ShowReadersDocument,
  useAction,
  useListNews,
} from '@parley/api-client';
import { useSeats } from '@parley/delegations/web';
import { useLiveQuery } from '@parley/sessions/web';
import { Panel, PanelBody, RefusalAlert, SeatChip, useLocale } from '@parley/ui';
import styles from '../note/note.module.css';

/** Read now and then in case a line was down; what moves a label is told by events. */
const EVERY_MS = 60_000;
const ALL = (): boolean => true;

/** Which delegations may read the note, for those who are told; for its originator the way to tell its readers. Nothing for anybody else. */
export const ReadersPanel = ({ noteId }: { readonly noteId: string }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const seats = useSeats();
  const { data, refetch } = useLiveQuery(ReadersOfNoteDocument, {
    variables: { id: noteId, language },
    everyMs: EVERY_MS,
  });
  useListNews('notes', ALL, refetch);
  const note = data?.note?.id === noteId ? data.note : null;
  if (note?.readers == null) return null;
  const codes = note.readers.map(({ code }) => code);
  const readers = seats.filter(({ code }) => codes.includes(code));
  return (
    <Panel
      title={t`Who may read it`}
      aside={<Plural value={codes.length} one="# delegation" other="# delegations" />}
    >
      <PanelBody>
        <div className={styles.fields}>
          <div className={styles.head}>
            {readers.map((seat) => (
              <SeatChip key={seat.code} seat={seat} />
            ))}
          </div>
          <p className={styles.small}>
            <Trans>By its label as it is now; whether anybody has read it is not recorded here.</Trans>
          </p>
          {note.viewerCan.showReaders && (
            <Shown noteId={noteId} shown={note.showsReaders === true} onDone={refetch} />
          )}
        </div>
      </PanelBody>
    </Panel>
  );
};

interface ShownProps {
  readonly noteId: string;
  readonly shown: boolean;
  readonly onDone: () => void;
}

const Shown = ({ noteId, shown, onDone }: ShownProps) => {
  const { t } = useLingui();
  const [show, { pending, outcome }] = useAction(ShowReadersDocument);
  const submit = async (checked: boolean): Promise<void> => {
    const ended = await show({ id: noteId, shown: checked, clientMutationId: newMutationId() });
    if (ended.kind === 'done') onDone();
  };
  return (
    <>
      <Checkbox
        label={t`Readers may see who else reads this`}
        checked={shown}
        disabled={pending}
        onChange={({ currentTarget }) => void submit(currentTarget.checked)}
      />
      <RefusalAlert outcome={outcome} />
    </>
  );
};
