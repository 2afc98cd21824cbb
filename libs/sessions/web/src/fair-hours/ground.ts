import type { FairHoursQuery } from '@parley/api-client';
import type { Seat } from '@parley/ui';
import type { SlotGround } from '@parley/sessions/model';

type Told = FairHoursQuery['slotGround'];

/** What the server told, as the model reckons with it. */
export const groundOf = ({ invited, seats, occupied }: Told): SlotGround => ({
  invited: invited.map(({ from, delegations }) => ({ from, seats: delegations })),
  seats: seats.map(({ delegation, nightsCarried, sessionsLookedAt, daysOff }) => ({
    code: delegation.code,
    timeZone: delegation.timeZone,
    nights: nightsCarried,
    sessions: sessionsLookedAt,
    daysOff,
  })),
  occupied: occupied.map(({ startsAt, endsAt, delegations }) => ({
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    seats: delegations,
  })),
});

/** The seats by code, to call them by name. */
export const seatsByCode = ({ seats }: Told): ReadonlyMap<string, Seat> =>
  new Map(seats.map(({ delegation }) => [delegation.code, delegation]));
