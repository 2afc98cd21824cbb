import { Trans, useLingui } from '@lingui/react/macro';
import { Button, SegmentedControl } from '@mantine/core';
import type { Box } from '@parley/awareness/model';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useLand } from './land';
import styles from './map.module.css';
import { sightOf } from './sight';
import { useView } from './use-view';
import { middle, NEAREST, type View, WHOLE, zoomed } from './view';
import { type Centre, type Drawing, drawingOf, HEIGHT, WIDTH } from './world';

const FINE_FROM = 4;

/** Changes what is in sight. */
export type Turn = (change: (view: View) => View) => void;

/** A hand that moves on asks for nothing on its way. */
const RESTS_MS = 250;

export interface MapProps {
  /** What the map is a map of, and how it is used by keyboard: its name for screen readers. */
  readonly label: string;
  readonly children: (drawing: Drawing, view: View, turn: Turn) => ReactNode;
  /** What part of the world is in sight, once it has been so for a moment. */
  readonly onSight?: (box: Box) => void;
  /** Someone pointed at the map itself, in the units of the drawing. */
  readonly onPoint?: (x: number, y: number, drawing: Drawing) => void;
}

/** The world by its coasts: no border, no name of a sea or a country. Zoomed and moved by hand, by buttons and by keys. */
export const WorldMap = ({ label, children, onSight, onPoint }: MapProps) => {
  const { t } = useLingui();
  const svg = useRef<SVGSVGElement>(null);
  const { view, setView, handlers, wasPulled, onKeyDown } = useView(svg);
  const [centre, setCentre] = useState<Centre>('pacific');
  const drawing = useMemo(() => drawingOf(centre), [centre]);
  useEffect(() => {
    if (onSight === undefined) return undefined;
    const timer = setTimeout(() => onSight(sightOf(view, centre)), RESTS_MS);
    return () => clearTimeout(timer);
  }, [view, centre, onSight]);
  const near = `${view.x} ${view.y} ${WIDTH / view.zoom} ${HEIGHT / view.zoom}`;
  return (
    <div className={styles.map}>
      <div
        role="group"
        // The arrows move the map that has the focus.
        tabIndex={0}
        aria-label={t`${label}. Arrows move it, plus and minus bring it nearer and farther, 0 shows all of it.`}
        className={styles.frame}
        onKeyDown={onKeyDown}
      >
        <svg
          ref={svg}
          viewBox={near}
          className={styles.svg}
          data-moves={view.zoom > 1 || undefined}
          {...handlers}
          onClick={(event) => {
            if (wasPulled()) return;
            const box = event.currentTarget.getBoundingClientRect();
            onPoint?.(
              view.x + (((event.clientX - box.left) / box.width) * WIDTH) / view.zoom,
              view.y + (((event.clientY - box.top) / box.height) * HEIGHT) / view.zoom,
              drawing,
            );
          }}
        >
          <World drawing={drawing} fine={view.zoom >= FINE_FROM} />
          {children(drawing, view, setView)}
        </svg>
      </div>
      <Controls view={view} onView={setView} centre={centre} onCentre={setCentre} />
    </div>
  );
};

interface ControlsProps {
  readonly view: View;
  readonly onView: Turn;
  readonly centre: Centre;
  readonly onCentre: (centre: Centre) => void;
}

const Controls = ({ view, onView, centre, onCentre }: ControlsProps) => {
  const { t } = useLingui();
  return (
    <div className={styles.controls}>
      <SegmentedControl
        size="xs"
        aria-label={t`Middle of the map`}
        data={[
          { value: 'pacific', label: t`Indo-Pacific` },
          { value: 'atlantic', label: t`Euro-Atlantic` },
        ]}
        value={centre}
        onChange={(value) => onCentre(value === 'atlantic' ? 'atlantic' : 'pacific')}
      />
      <span className={styles.buttons}>
        <Button
          size="compact-md"
          variant="default"
          aria-label={t`Nearer`}
          disabled={view.zoom >= NEAREST}
          onClick={() => onView((old) => zoomed(old, 1.6, middle(old)))}
        >
          +
        </Button>
        <Button
          size="compact-md"
          variant="default"
          aria-label={t`Farther`}
          disabled={view.zoom <= 1}
          onClick={() => onView((old) => zoomed(old, 1 / 1.6, middle(old)))}
        >
          −
        </Button>
        <Button
          size="compact-md"
          variant="default"
          disabled={view.zoom <= 1}
          onClick={() => onView(() => WHOLE)}
        >
          <Trans>Whole world</Trans>
        </Button>
      </span>
    </div>
  );
};

const World = ({ drawing, fine }: { readonly drawing: Drawing; readonly fine: boolean }) => {
  const land = useLand(fine);
  const outline = useMemo(() => (land === null ? '' : drawing.land(land)), [land, drawing]);
  return (
    <g aria-hidden="true">
      <path d={drawing.sphere} className={styles.sea} />
      <path d={drawing.graticule} className={styles.graticule} />
      <path d={outline} className={styles.land} />
      <path d={drawing.sphere} className={styles.edge} />
    </g>
  );
};
