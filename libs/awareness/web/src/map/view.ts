import { HEIGHT, WIDTH } from './world';

/** What of the drawing is in sight: how near, and where its left upper corner is. */
export interface View {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export const WHOLE: View = { zoom: 1, x: 0, y: 0 };
export const NEAREST = 24;

const limited = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

const kept = ({ zoom, x, y }: View): View => ({
  zoom,
  x: limited(x, 0, WIDTH - WIDTH / zoom),
  y: limited(y, 0, HEIGHT - HEIGHT / zoom),
});

/** Nearer or farther by a factor, so that what lies under a point of the drawing stays there. */
export const zoomed = (view: View, factor: number, [x, y]: readonly [number, number]): View => {
  const zoom = limited(view.zoom * factor, 1, NEAREST);
  const ratio = view.zoom / zoom;
  return kept({ zoom, x: x - (x - view.x) * ratio, y: y - (y - view.y) * ratio });
};

/** Moved by a part of what is in sight. */
export const moved = (view: View, right: number, down: number): View =>
  kept({
    ...view,
    x: view.x + (right * WIDTH) / view.zoom,
    y: view.y + (down * HEIGHT) / view.zoom,
  });

/** The middle of what is in sight. */
export const middle = ({ zoom, x, y }: View): readonly [number, number] => [
  x + WIDTH / zoom / 2,
  y + HEIGHT / zoom / 2,
];
