import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import type { BriefNoteFragment } from '@parley/api-client';
import { Instant, LabelTag, SeatChip } from '@parley/ui';
import { Link } from 'react-router';
import listStyles from '../list/note-list.module.css';
import { notePath } from '../paths';
import { ReadingTag } from '../reading/reading-tag';
import { Marked } from '../release/marked';
import { usePlaceNames } from '../words/use-countries';
import styles from './brief.module.css';
import type { Brief } from './brief-parts';
import { PutBy } from './brief-picture';
import { TakeOff } from './take-off';

interface NotesProps {
  readonly brief: Brief;
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
  readonly onDone: () => void;
}

/** The notes of a brief in words: all that its map and its timeline show, for the keyboard and for those who listen. */
export const BriefNotes = ({ brief, chosen, onChoose, onDone }: NotesProps) => {
  const { t } = useLingui();
  return (
    <ul className={`${listStyles.rows} ${styles.notes}`} aria-label={t`Notes of the brief`}>
      {brief.briefNotes.map((note) => (
        <NoteRow
          key={note.id}
          note={note}
          brief={brief}
          chosen={chosen.includes(note.id)}
          onTick={(ticked) => onChoose(ticked ? [...chosen, note.id] : chosen.filter((id) => id !== note.id))}
          onDone={onDone}
        />
      ))}
    </ul>
  );
};

interface RowProps {
  readonly note: BriefNoteFragment;
  readonly brief: Brief;
  readonly chosen: boolean;
  readonly onTick: (ticked: boolean) => void;
  readonly onDone: () => void;
}

const NoteRow = ({ note, brief, chosen, onTick, onDone }: RowProps) => {
  const { t } = useLingui();
  const [where] = usePlaceNames()(note);
  const link = brief.noteLinks.find((one) => one.note?.id === note.id);
  const cited = brief.pictureLinks.flatMap(({ picture }) =>
    (picture?.notes ?? []).flatMap((one) => (one.note.id === note.id ? [`(#${one.number})`] : [])),
  );
  return (
    <li className={listStyles.row} data-chosen={chosen || undefined}>
      <Marked label={note.label} />
      <Checkbox
        size="xs"
        className={listStyles.tick}
        aria-label={t`Choose ${note.title}`}
        checked={chosen}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
      <Link to={notePath(note.id)} className={listStyles.title}>
        {note.title}
      </Link>
      <div className={listStyles.facts}>
        {cited.length > 0 && <span className="mono">{cited.join(' ')}</span>}
        <ReadingTag state={note.viewerReading} />
        <SeatChip seat={note.originator} />
        <Instant at={note.observedFrom} />
        {where !== undefined && <span>{where}</span>}
        <span>
          <Trans>Rated {note.rating}</Trans>
        </span>
        {note.withdrawnAt != null && (
          <span className={listStyles.disputed}>
            <Trans>Withdrawn</Trans>
          </span>
        )}
        <LabelTag marking={note.label} />
        {link !== undefined && <PutBy delegation={link.delegation} />}
        {link?.viewerCanTakeOff === true && (
          <TakeOff what="note" id={link.id} title={note.title} onDone={onDone} />
        )}
      </div>
      {link?.reason != null && <p className={styles.reason}>{link.reason}</p>}
    </li>
  );
};
