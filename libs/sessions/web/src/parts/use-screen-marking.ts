import { useSeats } from '@parley/delegations/web';
import { type Marking, useLocale } from '@parley/ui';
import { type GivenLabel, markingOf } from './screen-marking';

/** The marking of a list of sessions, out of the server's label for each. */
export const useScreenMarking = (
  sessions: readonly { readonly aggregateLabel: GivenLabel }[],
): Marking | null => {
  const { language } = useLocale();
  const seats = useSeats();
  return markingOf(
    sessions.map(({ aggregateLabel }) => aggregateLabel),
    language,
    seats,
  );
};
