import { Trans, useLingui } from '@lingui/react/macro';
import type { WholeNoteFragment } from '@parley/api-client';
import { PaperText } from '@parley/papers/web';
import { Instant, lazyPart, Page, Panel, PanelBody } from '@parley/ui';
import { Suspense } from 'react';
import { Link, useParams } from 'react-router';
import { LikelySame } from '../duplicates/likely-same';
import { ExportNote } from '../exports/export-note';
import { Unshown } from '../parts/unshown';
import { AWARENESS_PATH, notePath } from '../paths';
import { ReadersPanel } from '../readers/readers-panel';
import { NoteReading } from '../reading/note-reading';
import { Assessments } from './assessments';
import { NoteActions } from './note-actions';
import { NoteFacts } from './note-facts';
import { NotePlace } from './note-place';
import { NoteVersions } from './note-versions';
import styles from './note.module.css';
import { TearLines } from './tear-lines';
import { useNote } from './use-note';
import { UnsavedWords } from '../writing/live-text';

const LinksPanel = lazyPart(() => import('../links/links-panel'));
const ReleasePanel = lazyPart(() => import('../release/release-panel'));
const PicturesOfNote = lazyPart(() => import('../pictures/pictures-of-note'));

/** One note: what is told, how far it is to be relied on, where and when, and what other delegations make of it. */
export const Component = () => {
  const { id = '' } = useParams();
  const { t } = useLingui();
  const query = useNote(id);
  const note = query.data?.note;
  if (!query.gone && note?.id === id) return <Shown note={note} onChange={query.refetch} />;
  return (
    <Unshown
      title={t`Note`}
      goneTitle={t`This note is no longer there for you`}
      absent={note === null}
      query={query}
      back={{ to: AWARENESS_PATH, said: t`Go to the map and the list` }}
    />
  );
};

interface ShownProps {
  readonly note: WholeNoteFragment;
  readonly onChange: () => void;
}

const Shown = ({ note, onChange }: ShownProps) => {
  const { t } = useLingui();
  return (
    <Page
      title={note.title}
      marking={note.label}
      lead={<Trans>Note by {note.originator.name}</Trans>}
      actions={<NoteActions note={note} onDone={onChange} />}
    >
      <NoteReading key={note.id} id={note.id} version={note.version} />
      <Standing note={note} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <Working note={note} />
          <Panel title={t`Text`}>
            <PanelBody>
              <div className={styles.text}>
                <PaperText html={note.html} lang="" />
              </div>
            </PanelBody>
          </Panel>
          <Assessments note={note} onDone={onChange} />
          <NoteVersions note={note} />
        </div>
        <div className={styles.column}>
          <NoteFacts note={note} />
          <NotePlace note={note} />
          <TearLines note={note} />
          <ReadersPanel noteId={note.id} />
          {(note.isTearLine || note.tearLines.length > 0) && (
            <Suspense>
              <ReleasePanel noteId={note.id} onDone={onChange} />
            </Suspense>
          )}
          <Suspense>
            <LinksPanel noteId={note.id} withdrawn={note.withdrawnAt != null} />
          </Suspense>
          {note.viewerCan.withdraw && <LikelySame noteId={note.id} />}
          <ExportNote id={note.id} />
          <Suspense>
            <PicturesOfNote noteId={note.id} withdrawn={note.withdrawnAt != null} />
          </Suspense>
        </div>
      </div>
    </Page>
  );
};

/** To those who write in it: that there is more than readers have. */
const Working = ({ note: { writing } }: { readonly note: WholeNoteFragment }) =>
  writing?.unsaved == null ? null : (
    <p className={styles.notice}>
      <UnsavedWords text={writing} />
    </p>
  );

/** What one has to know before reading on: that it was taken back, or that it is a version for a wider audience. */
const Standing = ({ note }: { readonly note: WholeNoteFragment }) => (
  <>
    {note.withdrawnAt != null && (
      <p className={styles.notice} data-kind="withdrawn">
        <strong>
          <Trans>Withdrawn</Trans>
        </strong>{' '}
        <Instant at={note.withdrawnAt} />
        {note.withdrawReason != null && <span>. {note.withdrawReason}</span>}
      </p>
    )}
    {note.isTearLine && (
      <p className={styles.notice}>
        <Trans>This is a tear-line: a version of a fuller note, written for a wider audience.</Trans>{' '}
        {note.tearLineOf != null && (
          <Link to={notePath(note.tearLineOf.id)}>
            <Trans>Open the fuller note</Trans>
          </Link>
        )}
      </p>
    )}
  </>
);
