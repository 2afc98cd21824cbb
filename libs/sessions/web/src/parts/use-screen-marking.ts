import { useSeats } from '@parley/delegations/web';
import { type Marking, useLocale } from '@parley/ui';
import { type GivenLabel, markingOf } from './screen-marking';
import { useShownLabels } from './shown-labels';

/** The marking of a screen, out of the server's label for each thing on it and of what the parts on it add ({@link useShownLabel}). */
export const useScreenMarking = (
  sessions: readonly { readonly aggregateLabel: GivenLabel }[],
): Marking | null => {
  const { language } = useLocale();
  const seats = useSeats();
  const more = useShownLabels();
  return markingOf([...sessions.map(({ aggregateLabel }) => aggregateLabel), ...more], language, seats);
};
