import { Plural, useLingui } from '@lingui/react/macro';
import type { NoteFilter } from '@parley/api-client';
import { lazyPart, Loading } from '@parley/ui';
import { Suspense } from 'react';
import { middleOf } from '../words/place-of-note';
import styles from './map.module.css';
import { Areas, type MappedNote, Marks } from './marks';
import { NoteCard } from './note-card';
import { WorldMap } from './world-map';

const SightMap = lazyPart(() => import('./sight-map'));

interface NotesMapProps {
  readonly notes: readonly MappedNote[];
  /** What narrows them, where they are more than these: then the map asks for what it shows. */
  readonly beyond: NoteFilter | null;
  /** Ids of those that stand out, here and in the list. */
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** Where the notes are: a mark for each place, one for those too close to be told apart, and outlines of areas. */
export const NotesMap = ({ beyond, ...shown }: NotesMapProps) =>
  beyond === null ? (
    <PageMap {...shown} />
  ) : (
    <Suspense fallback={<Loading />}>
      <SightMap filter={beyond} chosen={shown.chosen} onChoose={shown.onChoose} />
    </Suspense>
  );

const PageMap = ({ notes, chosen, onChoose }: Omit<NotesMapProps, 'beyond'>) => {
  const { t } = useLingui();
  const placed = notes.filter((note) => middleOf(note) !== null);
  const nowhere = notes.length - placed.length;
  return (
    <>
      <WorldMap label={t`Map of the notes`}>
        {(drawing, view) => (
          <>
            <Areas notes={placed} drawing={drawing} chosen={chosen} />
            <Marks notes={placed} drawing={drawing} view={view} chosen={chosen} onChoose={onChoose} />
          </>
        )}
      </WorldMap>
      {nowhere > 0 && (
        <p className={styles.nowhere}>
          <Plural
            value={nowhere}
            one="# note has no position and is not on the map."
            other="# notes have no position and are not on the map."
          />
        </p>
      )}
      <NoteCard notes={notes.filter(({ id }) => chosen.includes(id))} onClose={() => onChoose([])} />
    </>
  );
};
