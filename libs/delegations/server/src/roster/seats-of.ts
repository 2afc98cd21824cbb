import type { Seat } from '@parley/delegations/model';
import type { LoaderOf, ReadScope } from '@parley/platform';

const seats: LoaderOf<'all', readonly Seat[]> = {
  async batch(scope, keys) {
    const rows = await scope.query<Seat & object>(
      'select delegation, seat_from as "from", seat_until as until from seat order by seat_from',
    );
    return keys.map(() => rows);
  },
};

/** The whole dated roster, read once in an operation. */
export const seatsOf = (scope: ReadScope): Promise<readonly Seat[]> => scope.loader(seats).load('all');
