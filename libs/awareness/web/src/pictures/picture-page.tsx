import { Trans, useLingui } from '@lingui/react/macro';
import type { WholePictureFragment } from '@parley/api-client';
import { paperPath } from '@parley/sessions/web';
import { lazyPart, Page, Panel, PanelBody, SeatChip } from '@parley/ui';
import { Suspense, useState } from 'react';
import { Link, useParams } from 'react-router';
import { ExportPicture } from '../exports/export-picture';
import { NotesMap } from '../map/notes-map';
import noteStyles from '../note/note.module.css';
import { Unshown } from '../parts/unshown';
import { PICTURES_PATH } from '../paths';
import { Timeline } from '../timeline/timeline';
import { CitedText } from './cited-text';
import { PictureActions } from './picture-actions';
import { PictureVersions } from './picture-versions';
import { usePictureWords } from './picture-words';
import { Sources } from './sources';
import styles from './pictures.module.css';
import { usePicture } from './use-picture';
import { UnsavedWords } from '../writing/live-text';

const ItemsOfPicture = lazyPart(() => import('../brief/items-of-picture'));

/** One picture: what it says, what it rests on, where and when that was, and what became of it in the forum. */
export const Component = () => {
  const { id = '' } = useParams();
  const { t } = useLingui();
  const query = usePicture(id);
  const picture = query.data?.picture;
  if (!query.gone && picture?.id === id) return <Shown picture={picture} onChange={query.refetch} />;
  return (
    <Unshown
      title={t`Picture`}
      goneTitle={t`This picture is no longer there for you`}
      absent={picture === null}
      query={query}
      back={{ to: PICTURES_PATH, said: t`Go to the pictures` }}
    />
  );
};

interface ShownProps {
  readonly picture: WholePictureFragment;
  readonly onChange: () => void;
}

const Shown = ({ picture, onChange }: ShownProps) => {
  const { t } = useLingui();
  const [chosen, choose] = useState<readonly string[]>([]);
  const notes = picture.notes.map(({ note }) => note);
  return (
    <Page
      title={picture.title}
      marking={picture.label}
      lead={<Trans>Picture by {picture.originator.name}</Trans>}
      actions={<PictureActions picture={picture} onDone={onChange} />}
    >
      <Standing picture={picture} />
      <div className={noteStyles.column}>
        <Panel title={t`Assessment`}>
          <PanelBody>
            {picture.text.trim() === '' ? (
              <p className="muted">
                <Trans>Nothing is written yet.</Trans>
              </p>
            ) : (
              <CitedText html={picture.html} lang={picture.language} />
            )}
          </PanelBody>
        </Panel>
        {notes.length > 0 && (
          <>
            <Panel title={t`Map`}>
              <NotesMap beyond={null} notes={notes} chosen={chosen} onChoose={choose} />
            </Panel>
            <Panel title={t`Timeline`} aside={t`Times in UTC`}>
              <Timeline notes={notes} chosen={chosen} onChoose={choose} />
            </Panel>
          </>
        )}
        <Sources picture={picture} chosen={chosen} onDone={onChange} />
        <PictureVersions picture={picture} />
        <ExportPicture id={picture.id} />
        <Suspense>
          <ItemsOfPicture pictureId={picture.id} />
        </Suspense>
      </div>
    </Page>
  );
};

/** Where it stands, who writes it, and whether what it rests on still holds. */
const Standing = ({ picture }: { readonly picture: WholePictureFragment }) => {
  const words = usePictureWords();
  const { paper, decision, editors } = picture;
  return (
    <>
      {picture.flagged && (
        <p className={noteStyles.notice} data-kind="withdrawn">
          <strong>
            <Trans>What this picture rests on has moved.</Trans>
          </strong>{' '}
          <Trans>The notes below say which, and how.</Trans>
        </p>
      )}
      <p className={noteStyles.notice}>
        <strong>{words.state(picture.state)}</strong>{' '}
        {decision !== null && (
          <Link to={`/decisions/${encodeURIComponent(decision.id)}`}>
            <Trans>Decision {decision.reference}</Trans>
          </Link>
        )}{' '}
        {paper !== null && (
          <Link to={paperPath(paper.id)}>
            {paper.reference ?? <Trans>The paper that was put to the forum</Trans>}
          </Link>
        )}
      </p>
      {picture.writing?.unsaved != null && (
        <p className={noteStyles.notice}>
          <UnsavedWords text={picture.writing} />
        </p>
      )}
      {editors.length > 0 && (
        <p className={styles.facts}>
          <Trans>Written together with</Trans>
          {editors.map((seat) => (
            <SeatChip key={seat.code} seat={seat} />
          ))}
        </p>
      )}
    </>
  );
};
