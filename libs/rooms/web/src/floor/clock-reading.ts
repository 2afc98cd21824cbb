import type { FloorClock } from '@parley/api-client';
import { secondsOf } from '@parley/kernel';
import type { SpeakerClockProps } from '@parley/ui';
import type { Request } from '../room/room-page';

const seconds = (duration: string | null): number | null =>
  duration === null ? null : (secondsOf(duration) ?? null);

/**
 * The clock of the one who speaks. The server's last word on it (`clock`) counts, which includes a pause that was under way
 * when it was said; before it has come, what the list says. `null` when the floor was not given yet.
 */
export const readingOf = (
  request: Request,
  pausedAt: string | null,
  speakingTime: string | null,
  clock: FloorClock | null,
): SpeakerClockProps | null => {
  if (clock?.requestId === request.id && clock.startedAt !== null) {
    return {
      startedAt: clock.startedAt,
      pausedFor: seconds(clock.pausedFor) ?? 0,
      pausedAt: pausedAt === null ? null : later(pausedAt, clock.serverNow),
      limit: seconds(clock.limit),
    };
  }
  if (request.startedAt === null) return null;
  return {
    startedAt: request.startedAt,
    pausedFor: seconds(request.pausedFor) ?? 0,
    pausedAt,
    limit: request.kind === 'STATEMENT' ? seconds(speakingTime) : null,
  };
};

const later = (a: string, b: string): string => (Date.parse(a) > Date.parse(b) ? a : b);
