import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const nextOf = (key: string, count: number, at: number): number | null => {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const by = STEPS[key];
  return by === undefined || at + by < 0 || at + by >= count ? null : at + by;
};

/** One stop of Tab for many marks: arrows go from one to the next, Home and End to the ends. Marks carry `data-step`. */
export const step = (
  event: KeyboardEvent<Element>,
  count: number,
  at: number,
  setAt: (index: number) => void,
): void => {
  const next = nextOf(event.key, count, at);
  if (next === null) return;
  event.preventDefault();
  setAt(next);
  const mark = event.currentTarget.parentElement?.querySelectorAll('[data-step]').item(next);
  if (mark instanceof HTMLElement || mark instanceof SVGElement) mark.focus();
};
