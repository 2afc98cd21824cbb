import { Plural, useLingui } from '@lingui/react/macro';
import { NotesOfPaperDocument, type NotesOfPaperQuery, useListNews } from '@parley/api-client';
import { useLiveQuery, useShownLabel } from '@parley/sessions/web';
import { Instant, LabelTag, Panel, SeatChip, useLocale } from '@parley/ui';
import { Link } from 'react-router';
import styles from '../parts/papers.module.css';

/** Read now and then in case a line was down; what happens is told by events. */
const EVERY_MS = 60_000;
const ALL = (): boolean => true;

type PutPicture = NonNullable<NonNullable<NotesOfPaperQuery['paper']>['picture']>;
type NoteLink = NonNullable<NotesOfPaperQuery['paper']>['noteLinks'][number];

/** The picture that was put to the forum as the paper, and notes that delegations say concern it, as far as the reader sees them. Nothing where there is none. */
const PaperNotes = ({ id }: { readonly id: string }) => {
  const { language } = useLocale();
  const { data, refetch } = useLiveQuery(NotesOfPaperDocument, {
    variables: { id, language },
    everyMs: EVERY_MS,
  });
  useListNews('notes', ALL, refetch);
  const paper = data?.paper?.id === id ? data.paper : null;
  return (
    <>
      {paper?.picture != null && <PicturePut picture={paper.picture} />}
      {paper !== null && paper.noteLinks.length > 0 && <Notes links={paper.noteLinks} />}
    </>
  );
};

/** The picture that is before the forum as this paper. */
const PicturePut = ({ picture: { id, title, by, label } }: { readonly picture: PutPicture }) => {
  const { t } = useLingui();
  useShownLabel(label);
  return (
    <Panel title={t`Picture put to the forum`}>
      <ul className={styles.rows}>
        <li className={styles.row}>
          <Link className={styles.title} to={`/awareness/pictures/${encodeURIComponent(id)}`}>
            {title}
          </Link>
          <div className={styles.facts}>
            <SeatChip seat={by} />
            <LabelTag marking={label} />
          </div>
        </li>
      </ul>
    </Panel>
  );
};

const Notes = ({ links }: { readonly links: readonly NoteLink[] }) => {
  const { t } = useLingui();
  return (
    <Panel title={t`Notes`} aside={<Plural value={links.length} one="# note" other="# notes" />}>
      <ul className={styles.rows}>
        {links.map((link) => (
          <Line key={link.id} link={link} />
        ))}
      </ul>
    </Panel>
  );
};

const Line = ({ link: { note, reason, delegation, at } }: { readonly link: NoteLink }) =>
  note != null && (
    <li className={styles.row}>
      <Named note={note} />
      {reason != null && <div>{reason}</div>}
      <div className={styles.facts}>
        <SeatChip seat={delegation} />
        <Instant at={at} />
      </div>
    </li>
  );

const Named = ({ note }: { readonly note: NonNullable<NoteLink['note']> }) => {
  useShownLabel(note.label);
  return (
    <>
      <Link className={styles.title} to={`/awareness/${encodeURIComponent(note.id)}`}>
        {note.title}
      </Link>{' '}
      <LabelTag marking={note.label} />
    </>
  );
};

export default PaperNotes;
