import { useLingui } from '@lingui/react/macro';
import { clustersOf, type Cluster, type Mark } from '@parley/awareness/model';
import type { NoteLineFragment, ReadingState } from '@parley/api-client';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { isUnread } from '../reading/reading-tag';
import { middleOf, placeOf } from '../words/place-of-note';
import { step } from '../words/roving';
import styles from './map.module.css';
import type { View } from './view';
import type { Drawing } from './world';

/** Marks nearer than this on the drawing are one, at no zoom. */
const RADIUS = 22;

/** A note as a map marks it. */
export type MappedNote = NoteLineFragment & { readonly viewerReading?: ReadingState | null };

interface DrawnProps {
  readonly notes: readonly MappedNote[];
  readonly drawing: Drawing;
  readonly chosen: readonly string[];
}

/** Outlines of the areas that notes are about. */
export const Areas = ({ notes, drawing, chosen }: DrawnProps) => {
  const areas = useMemo(
    () =>
      notes.flatMap((note) => {
        const place = placeOf(note);
        return place === null || place.type === 'Point' ? [] : [{ id: note.id, path: drawing.area(place) }];
      }),
    [notes, drawing],
  );
  return (
    <g aria-hidden="true">
      {areas.map(({ id, path }) => (
        <path key={id} d={path} className={styles.area} data-chosen={chosen.includes(id) || undefined} />
      ))}
    </g>
  );
};

interface NoteMark extends Mark {
  readonly title: string;
  readonly unread: boolean;
}

/** A mark for each place, and one for those too close to be told apart. */
export const Marks = ({
  notes,
  drawing,
  view,
  chosen,
  onChoose,
}: DrawnProps & { readonly view: View; readonly onChoose: (ids: readonly string[]) => void }) => {
  const [at, setAt] = useState(0);
  const clusters = useMemo(() => {
    const marks = notes.flatMap((note): NoteMark[] => {
      const middle = middleOf(note);
      if (middle === null) return [];
      const [x, y] = drawing.at(middle);
      return [{ id: note.id, title: note.title, unread: isUnread(note), x, y }];
    });
    return clustersOf(marks, RADIUS / view.zoom);
  }, [notes, drawing, view.zoom]);
  const current = Math.min(at, clusters.length - 1);
  return clusters.map((cluster, index) => (
    <ClusterMark
      key={cluster.id}
      cluster={cluster}
      zoom={view.zoom}
      stop={index === current}
      chosen={cluster.marks.some(({ id }) => chosen.includes(id))}
      onChoose={() => {
        setAt(index);
        onChoose(cluster.marks.map(({ id }) => id));
      }}
      onKeyDown={(event) => step(event, clusters.length, index, setAt)}
    />
  ));
};

interface ClusterProps {
  readonly cluster: Cluster<NoteMark>;
  readonly zoom: number;
  /** Whether Tab stops here; arrows go on to the others. */
  readonly stop: boolean;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onKeyDown: (event: KeyboardEvent<SVGGElement>) => void;
}

const ClusterMark = ({ cluster, zoom, stop, chosen, onChoose, onKeyDown }: ClusterProps) => {
  const { t } = useLingui();
  const count = cluster.marks.length;
  const [first] = cluster.marks;
  const unread = cluster.marks.some((mark) => mark.unread);
  const name = count === 1 ? (first?.title ?? '') : t`${count} notes here`;
  return (
    <g
      role="button"
      tabIndex={stop ? 0 : -1}
      aria-label={name}
      aria-description={unread ? t`New or changed for you` : undefined}
      aria-pressed={chosen}
      className={styles.mark}
      data-step
      transform={`translate(${cluster.x} ${cluster.y}) scale(${1 / zoom})`}
      onClick={(event) => {
        event.stopPropagation();
        onChoose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          onChoose();
        } else onKeyDown(event);
      }}
    >
      <title>{name}</title>
      <circle r={24} className={styles.reach} />
      {unread && <circle r={count === 1 ? 11 : 16} className={styles.unread} />}
      <circle r={count === 1 ? 7 : 12} className={styles.dot} />
      {count > 1 && (
        <text className={styles.count} dy="0.35em">
          {count}
        </text>
      )}
    </g>
  );
};
