import type { Marking } from '@parley/ui';
import { useEffect } from 'react';
import type { CalendarParams } from './calendar-params';

/** What the list and the month are given. */
export interface CalendarViewProps {
  readonly params: CalendarParams;
  readonly onChange: (part: Partial<CalendarParams>) => void;
  /** Told the marking of what is shown; a stable function. */
  readonly onMarking: (marking: Marking | null) => void;
}

/** Hands the marking of what a view shows up to the screen. */
export const useTellMarking = (
  marking: Marking | null,
  onMarking: (marking: Marking | null) => void,
): void => {
  const { classification, banner } = marking ?? {};
  useEffect(() => {
    onMarking(classification === undefined || banner === undefined ? null : { classification, banner });
  }, [classification, banner, onMarking]);
};
