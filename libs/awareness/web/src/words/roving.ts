import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One stop of Tab for many marks: arrows go from one to the next, Home and End to the ends. Marks carry `data-step`. */
export const step = (
  event: KeyboardEvent<Element>,
  count: number,
  at: number,
  setAt: (index: number) => void,
): void => {
  const by = STEPS[event.key];
  const next = event.key === 'Home' ? 0 : event.key === 'End' ? count - 1 : by === undefined ? null : at + by;
  if (next === null || next < 0 || next >= count) return;
  event.preventDefault();
  setAt(next);
  const marks = event.currentTarget.parentElement?.querySelectorAll('[data-step]');
  const mark = marks?.item(next);
  if (mark instanceof HTMLElement || mark instanceof SVGElement) mark.focus();
};
