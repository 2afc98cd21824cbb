import type { ConsultationRequest, RequestClock } from './request';

/** What one clock of a request reads. */
export interface ClockReading {
  readonly clock: RequestClock;
  /** The deadline; at this very instant it has passed. */
  readonly by: Date;
  readonly running: boolean;
  /** Running, and the deadline has passed. */
  readonly overdue: boolean;
  /** Milliseconds to the deadline, never below 0; `null` once the clock stands. */
  readonly remainingMs: number | null;
}

/** How a request stands at one instant. */
export interface RequestStanding {
  readonly acknowledge: ClockReading;
  readonly convene: ClockReading;
}

type Timed = Pick<
  ConsultationRequest,
  'state' | 'acknowledgeBy' | 'conveneBy' | 'acknowledgedAt' | 'convenedAt'
>;

const reading = (clock: RequestClock, by: Date, running: boolean, now: Date): ClockReading => {
  const left = by.getTime() - now.getTime();
  return {
    clock,
    by,
    running,
    overdue: running && left <= 0,
    remainingMs: running ? Math.max(0, left) : null,
  };
};

/**
 * The truth about a request's clocks, from its times alone: whoever reads asks this, and never whether anything has
 * recorded it. The first clock stops when it is acknowledged, the second when its session is convened, both when it is
 * withdrawn.
 */
export const standingAt = (request: Timed, now: Date): RequestStanding => {
  const open = request.state !== 'WITHDRAWN';
  return {
    acknowledge: reading('ACKNOWLEDGE', request.acknowledgeBy, open && request.acknowledgedAt === null, now),
    convene: reading('CONVENE', request.conveneBy, open && request.convenedAt === null, now),
  };
};

/** The clocks that still run and whose passing is not in the record yet: what has to be looked at when they end. */
export const clocksToWatch = (
  request: Timed & Pick<ConsultationRequest, 'overdueTold'>,
): readonly Pick<ClockReading, 'clock' | 'by'>[] => {
  const { acknowledge, convene } = standingAt(request, request.acknowledgeBy);
  return [acknowledge, convene]
    .filter(({ clock, running }) => running && !request.overdueTold.includes(clock))
    .map(({ clock, by }) => ({ clock, by }));
};
