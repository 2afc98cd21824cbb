import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import { TOPICS } from '@parley/awareness/model';
import type { NotesQuery } from '@parley/api-client';
import { Instant, LabelTag, SeatChip } from '@parley/ui';
import { Link } from 'react-router';
import { notePath } from '../paths';
import { ReadingTag } from '../reading/reading-tag';
import { usePlaceNames } from '../words/use-countries';
import { useWords } from '../words/use-words';
import styles from './note-list.module.css';

type ListedNote = NotesQuery['notes']['nodes'][number];

interface ListProps {
  readonly notes: readonly ListedNote[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** The notes in words: all that map and timeline show, for the keyboard and for those who listen. */
export const NoteList = ({ notes, chosen, onChoose }: ListProps) => (
  <ul className={styles.rows}>
    {notes.map((note) => (
      <NoteRow
        key={note.id}
        note={note}
        chosen={chosen.includes(note.id)}
        onTick={(ticked) => onChoose(ticked ? [...chosen, note.id] : chosen.filter((id) => id !== note.id))}
      />
    ))}
  </ul>
);

interface RowProps {
  readonly note: ListedNote;
  readonly chosen: boolean;
  readonly onTick: (ticked: boolean) => void;
}

const NoteRow = ({ note, chosen, onTick }: RowProps) => {
  const { t } = useLingui();
  const { nameOf } = useWords();
  const [where] = usePlaceNames()(note);
  return (
    <li className={styles.row} data-chosen={chosen || undefined}>
      <Checkbox
        size="xs"
        className={styles.tick}
        aria-label={t`Choose ${note.title}`}
        checked={chosen}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
      <Link to={notePath(note.id)} className={styles.title}>
        {note.title}
      </Link>
      <div className={styles.facts}>
        <ReadingTag state={note.viewerReading} />
        <SeatChip seat={note.originator} />
        <span>{nameOf(TOPICS, note.topic)}</span>
        <Instant at={note.observedFrom} />
        {where !== undefined && <span>{where}</span>}
        <span>
          <Trans>Rated {note.rating}</Trans>
        </span>
        {note.corroborated > 0 && (
          <span>
            <Plural value={note.corroborated} one="# corroborates" other="# corroborate" />
          </span>
        )}
        {note.disputed > 0 && (
          <span className={styles.disputed}>
            <Plural value={note.disputed} one="# disputes" other="# dispute" />
          </span>
        )}
        {note.isTearLine && (
          <span>
            <Trans>Tear-line</Trans>
          </span>
        )}
        {note.withdrawnAt != null && (
          <span className={styles.disputed}>
            <Trans>Withdrawn</Trans>
          </span>
        )}
        <LabelTag marking={note.label} />
      </div>
    </li>
  );
};
