import { parseAbsolute, toCalendarDateTime, toZoned } from '@internationalized/date';
import type { SessionDraft } from './session-draft';

/** How long a session is planned when only its start is known. */
const USUAL_MS = 2 * 3_600_000;

const rezoned = (instant: string | null, from: string, to: string): string | null =>
  instant === null ? null : toZoned(toCalendarDateTime(parseAbsolute(instant, from)), to).toAbsoluteString();

/** Another convening zone: the clock times that were typed stay, and mean the new zone. */
export const inZone = (draft: SessionDraft, timeZone: string): SessionDraft => ({
  ...draft,
  timeZone,
  startsAt: rezoned(draft.startsAt, draft.timeZone, timeZone),
  endsAt: rezoned(draft.endsAt, draft.timeZone, timeZone),
});

/** Another start: the length stays, two hours where there was none yet. */
export const startingAt = (draft: SessionDraft, startsAt: string | null): SessionDraft => {
  if (startsAt === null) return { ...draft, startsAt };
  const length =
    draft.startsAt === null || draft.endsAt === null
      ? USUAL_MS
      : Date.parse(draft.endsAt) - Date.parse(draft.startsAt);
  const end = draft.startsAt === null && draft.endsAt !== null ? draft.endsAt : null;
  return { ...draft, startsAt, endsAt: end ?? new Date(Date.parse(startsAt) + length).toISOString() };
};
