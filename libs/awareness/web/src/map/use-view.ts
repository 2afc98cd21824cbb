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
  const pointers = useRef(new Map<number, Spot>());
  useWheel(svg, setView);
  const onPointerMove = (event: PointerEvent<SVGSVGElement>): void => {
    if (!pointers.current.has(event.pointerId)) return;
    const before = [...pointers.current.values()];
    pointers.current.set(event.pointerId, spotOf(event, event.currentTarget.getBoundingClientRect()));
    const after = [...pointers.current.values()];
    const [from, to] = [mean(before), mean(after)];
    const factor = after.length === 2 && spread(before) > 0 ? spread(after) / spread(before) : 1;
    setView((old) => {
      const turned = moved(old, from[0] - to[0], from[1] - to[1]);
      const at: Spot = [turned.x + (to[0] * WIDTH) / turned.zoom, turned.y + (to[1] * HEIGHT) / turned.zoom];
      return zoomed(turned, factor, at);
    });
  };
  const release = ({ pointerId }: PointerEvent): void => {
    pointers.current.delete(pointerId);
  };
  return {
    view,
    setView,
    handlers: {
      onPointerDown: (event: PointerEvent<SVGSVGElement>): void => {
        pointers.current.set(event.pointerId, spotOf(event, event.currentTarget.getBoundingClientRect()));
      },
      onPointerMove,
      onPointerUp: release,
      onPointerCancel: release,
      onPointerLeave: release,
    },
    onKeyDown: (event: KeyboardEvent): void => {
      const change = KEYS[event.key];
      if (change === undefined || event.target !== event.currentTarget) return;
      event.preventDefault();
      setView(change);
    },
  };
};

const useWheel = (
  svg: RefObject<SVGSVGElement | null>,
  setView: (change: (view: View) => View) => void,
): void => {
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
