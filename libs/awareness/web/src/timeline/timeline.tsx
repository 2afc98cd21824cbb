import { useLingui } from '@lingui/react/macro';
import { lanesOf, spanOfAll, ticksOf, type TickUnit } from '@parley/awareness/model';
import { exactTime, useLocale } from '@parley/ui';
import { useMemo, useState } from 'react';
import type { MappedNote } from '../map/marks';
import { isUnread } from '../reading/reading-tag';
import { step } from '../words/roving';
import styles from './timeline.module.css';

const DAY = 86_400_000;
/** The axis has so many units; the shortest bar and the room between two are that many of them. */
const UNITS = 1000;
const SHORTEST = 12;
const GAP = 4;
const MOST_TICKS = 7;

interface TimelineProps {
  readonly notes: readonly MappedNote[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

const arranged = (notes: readonly MappedNote[]) => {
  const spans = notes.map(({ observedFrom, observedTo }) => ({
    from: new Date(observedFrom),
    to: new Date(observedTo),
  }));
  const all = spanOfAll(spans);
  if (all === undefined) return undefined;
  // An hour alone would be an axis of an hour: a day at each end gives it a scale.
  const [from, to] = [all.from.getTime() - DAY, all.to.getTime() + DAY];
  const unit = (at: Date): number => ((at.getTime() - from) / (to - from)) * UNITS;
  const bars = notes.map((note, at) => {
    const span = spans[at] ?? all;
    const left = Math.min(unit(span.from), UNITS - SHORTEST);
    return { id: note.id, note, left, right: Math.max(unit(span.to), left + SHORTEST) };
  });
  const lanes = lanesOf(bars, GAP);
  const ticks = ticksOf({ from: new Date(from), to: new Date(to) }, MOST_TICKS);
  return {
    bars: bars.map((bar) => ({ ...bar, lane: lanes.get(bar.id) ?? 0 })).sort((a, b) => a.left - b.left),
    lanes: new Set(lanes.values()).size,
    ticks: ticks.at.map((at) => ({ at, left: unit(at) })),
    unit: ticks.unit,
  };
};

const tickFormat = (unit: TickUnit): Intl.DateTimeFormatOptions => {
  switch (unit) {
    case 'hour':
      return { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' };
    case 'day':
      return { day: 'numeric', month: 'short' };
    case 'month':
      return { month: 'short', year: 'numeric' };
    case 'year':
      return { year: 'numeric' };
  }
};

/** When the notes were observed: a bar for each, above one another where they overlap. Its marks are in UTC. */
export const Timeline = ({ notes, chosen, onChoose }: TimelineProps) => {
  const { t } = useLingui();
  const { locale } = useLocale();
  const [at, setAt] = useState(0);
  const shown = useMemo(() => arranged(notes), [notes]);
  if (shown === undefined) return null;
  const current = Math.min(at, shown.bars.length - 1);
  const said = new Intl.DateTimeFormat(locale, { ...tickFormat(shown.unit), timeZone: 'UTC' });
  return (
    <div className={styles.timeline}>
      <div className={styles.lanes} style={{ '--lanes': shown.lanes }}>
        {shown.ticks.map((tick) => (
          <span key={tick.at.getTime()} className={styles.line} style={{ '--left': tick.left }} />
        ))}
        {shown.bars.map(({ id, note, left, right, lane }, index) => (
          <button
            key={id}
            type="button"
            data-step
            tabIndex={index === current ? 0 : -1}
            className={styles.bar}
            style={{ '--left': left, '--length': right - left, '--lane': lane }}
            aria-pressed={chosen.includes(id)}
            aria-description={isUnread(note) ? t`New or changed for you` : undefined}
            data-unread={isUnread(note) || undefined}
            aria-label={t`${note.title}, ${exactTime(new Date(note.observedFrom), 'UTC', locale)}`}
            title={note.title}
            onClick={() => {
              setAt(index);
              onChoose([id]);
            }}
            onKeyDown={(event) => step(event, shown.bars.length, index, setAt)}
          />
        ))}
      </div>
      <div aria-hidden="true" className={styles.ticks}>
        {shown.ticks.map((tick) => (
          <span key={tick.at.getTime()} style={{ '--left': tick.left }}>
            {said.format(tick.at)}
          </span>
        ))}
      </div>
    </div>
  );
};
