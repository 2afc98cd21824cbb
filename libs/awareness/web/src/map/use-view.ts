import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { middle, moved, type View, WHOLE, zoomed } from './view';
import { HEIGHT, WIDTH } from './world';

const KEYS: Readonly<Record<string, (view: View) => View>> = {
  ArrowLeft: (view) => moved(view, -0.1, 0),
  ArrowRight: (view) => moved(view, 0.1, 0),
  ArrowUp: (view) => moved(view, 0, -0.1),
  ArrowDown: (view) => moved(view, 0, 0.1),
  '+': (view) => zoomed(view, 1.5, middle(view)),
  '=': (view) => zoomed(view, 1.5, middle(view)),
  '-': (view) => zoomed(view, 1 / 1.5, middle(view)),
  '0': () => WHOLE,
};

/** A hand that points moves less than this, as a part of the drawing. */
const PULLED = 0.01;

type Spot = readonly [x: number, y: number];

const spread = ([a, b]: readonly Spot[]): number =>
  a === undefined || b === undefined ? 0 : Math.hypot(a[0] - b[0], a[1] - b[1]);

const mean = (spots: readonly Spot[]): Spot => [
  spots.reduce((sum, [x]) => sum + x, 0) / spots.length,
  spots.reduce((sum, [, y]) => sum + y, 0) / spots.length,
];

/** A part of the drawing, by where one points on the screen. */
export const spotOf = (
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  box: DOMRect,
): Spot => [(clientX - box.left) / box.width, (clientY - box.top) / box.height];

/**
 * What of the map is in sight, and how a hand changes it: drag, pinch, the wheel with Ctrl (without it the page scrolls), arrows, plus,
 * minus and 0.
 */
export const useView = (svg: RefObject<SVGSVGElement | null>) => {
  const [view, setView] = useState(WHOLE);
  useWheel(svg, setView);
  return {
    view,
    setView,
    ...usePull(setView),
    onKeyDown: (event: KeyboardEvent): void => {
      const change = KEYS[event.key];
      if (change === undefined || event.target !== event.currentTarget) return;
      event.preventDefault();
      setView(change);
    },
  };
};

type SetView = (change: (view: View) => View) => void;

const pulledAndSpread = (view: View, before: readonly Spot[], after: readonly Spot[]): View => {
  const [from, to] = [mean(before), mean(after)];
  const factor = after.length === 2 && spread(before) > 0 ? spread(after) / spread(before) : 1;
  const turned = moved(view, from[0] - to[0], from[1] - to[1]);
  return zoomed(turned, factor, [
    turned.x + (to[0] * WIDTH) / turned.zoom,
    turned.y + (to[1] * HEIGHT) / turned.zoom,
  ]);
};

const usePull = (setView: SetView) => {
  const pointers = useRef(new Map<number, Spot>());
  const pulled = useRef(0);
  const spotOfEvent = (event: PointerEvent<SVGSVGElement>): Spot =>
    spotOf(event, event.currentTarget.getBoundingClientRect());
  const release = ({ pointerId }: PointerEvent): void => {
    pointers.current.delete(pointerId);
  };
  return {
    handlers: {
      onPointerDown: (event: PointerEvent<SVGSVGElement>): void => {
        if (pointers.current.size === 0) pulled.current = 0;
        pointers.current.set(event.pointerId, spotOfEvent(event));
      },
      onPointerMove: (event: PointerEvent<SVGSVGElement>): void => {
        const [was, is] = [pointers.current.get(event.pointerId), spotOfEvent(event)];
        if (was === undefined) return;
        const before = [...pointers.current.values()];
        pointers.current.set(event.pointerId, is);
        const after = [...pointers.current.values()];
        pulled.current += spread([was, is]);
        setView((view) => pulledAndSpread(view, before, after));
      },
      onPointerUp: release,
      onPointerCancel: release,
      onPointerLeave: release,
    },
    /** Whether the hand that was lifted last has pulled the map, so that it did not point at anything. */
    wasPulled: (): boolean => pulled.current > PULLED,
  };
};

const useWheel = (svg: RefObject<SVGSVGElement | null>, setView: SetView): void => {
  useEffect(() => {
    const element = svg.current;
    if (element === null) return undefined;
    const turn = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const [x, y] = spotOf(event, element.getBoundingClientRect());
      setView((view) =>
        zoomed(view, Math.exp(-event.deltaY / 300), [
          view.x + (x * WIDTH) / view.zoom,
          view.y + (y * HEIGHT) / view.zoom,
        ]),
      );
    };
    // React listens passively to the wheel, and then the page would zoom as well.
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [svg, setView]);
};
