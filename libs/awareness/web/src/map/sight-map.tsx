import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type NoteFilter, NoteMapDocument, type NoteMapQuery, useListNews } from '@parley/api-client';
import type { Box } from '@parley/awareness/model';
import { useLiveQuery } from '@parley/sessions/web';
import { useLocale } from '@parley/ui';
import { useState } from 'react';
import { step } from '../words/roving';
import styles from './map.module.css';
import { Areas, Marks } from './marks';
import { NoteCard } from './note-card';
import { type View, zoomed } from './view';
import type { Drawing } from './world';
import { type Turn, WorldMap } from './world-map';

const EVERY_MS = 60_000;
/** A hundred readers must not ask in the same instant. */
const PACE = { togetherMs: 300, spreadMs: 1_200 };
const ALL = (): boolean => true;
const WORLD: Box = [-180, -90, 180, 90];
/** How much nearer a mark of many brings them. */
const NEARER = 2.5;

interface SightProps {
  readonly filter: NoteFilter;
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** A map of more notes than a page of the list holds: it asks for what is in sight, and shows how many stand where until they are few. */
const SightMap = ({ filter, chosen, onChoose }: SightProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [sight, setSight] = useState(WORLD);
  const { data, refetch } = useLiveQuery(NoteMapDocument, {
    variables: { language, filter, bbox: [...sight] },
    everyMs: EVERY_MS,
  });
  useListNews('notes', ALL, refetch, PACE);
  const notes = data?.noteMap.notes ?? [];
  return (
    <>
      <WorldMap label={t`Map of the notes`} onSight={setSight}>
        {(drawing, view, turn) => (
          <>
            <Areas notes={notes} drawing={drawing} chosen={chosen} />
            <Counts clusters={data?.noteMap.clusters ?? []} drawing={drawing} view={view} turn={turn} />
            <Marks notes={notes} drawing={drawing} view={view} chosen={chosen} onChoose={onChoose} />
          </>
        )}
      </WorldMap>
      {data !== undefined && (
        <p className={styles.nowhere} role="status">
          <Plural
            value={data.noteMap.totalCount}
            one="# note in sight of the map."
            other="# notes in sight of the map."
          />{' '}
          {notes.length === 0 && data.noteMap.totalCount > 0 && (
            <Trans>Choose a mark to come nearer, until each note stands by itself.</Trans>
          )}
        </p>
      )}
      <NoteCard notes={notes.filter(({ id }) => chosen.includes(id))} onClose={() => onChoose([])} />
    </>
  );
};
export default SightMap;

interface CountsProps {
  readonly clusters: NoteMapQuery['noteMap']['clusters'];
  readonly drawing: Drawing;
  readonly view: View;
  readonly turn: Turn;
}

const Counts = ({ clusters, drawing, view, turn }: CountsProps) => {
  const { t } = useLingui();
  const [at, setAt] = useState(0);
  const current = Math.min(at, clusters.length - 1);
  return clusters.map(({ longitude, latitude, count }, index) => {
    const spot = drawing.at([longitude, latitude]);
    const nearer = (): void => turn((old) => zoomed(old, NEARER, spot));
    const name = t`${count} notes here: come nearer`;
    return (
      <g
        key={`${longitude} ${latitude}`}
        role="button"
        tabIndex={index === current ? 0 : -1}
        aria-label={name}
        className={styles.mark}
        data-step
        transform={`translate(${spot[0]} ${spot[1]}) scale(${1 / view.zoom})`}
        onClick={(event) => {
          event.stopPropagation();
          nearer();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === ' ') {
            event.preventDefault();
            nearer();
          } else step(event, clusters.length, index, setAt);
        }}
      >
        <title>{name}</title>
        <circle r={24} className={styles.reach} />
        <circle r={radiusOf(count)} className={styles.dot} />
        {count > 1 && (
          <text className={styles.count} dy="0.35em">
            {count}
          </text>
        )}
      </g>
    );
  });
};

/** Ten times as many look somewhat larger, and never hide their neighbours. */
const radiusOf = (count: number): number =>
  count === 1 ? 7 : 10 + 2 * Math.min(4, Math.floor(Math.log10(count) * 2));
