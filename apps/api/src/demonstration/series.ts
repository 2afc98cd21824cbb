import { globalId } from '@parley/kernel';
import { instantOf } from '@parley/sessions/model';
import { scheduleSeries, setSeriesAgenda } from '@parley/sessions/server';
import type pg from 'pg';
import type { Cast } from './hold';
import { type DemoMeeting, MEETINGS } from './programme';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** After the last session of the programme, so that none meets twice. */
const FIRST_DAYS_AHEAD = 65;

/** The series: their rule, the weekday on which they begin (0 is Sunday), within the first so many days of a month, and the local hour. */
const SERIES = [
  ['representatives', 'FREQ=MONTHLY;BYDAY=1TU;COUNT=6', 2, 7, '13:00'],
  ['hybrid', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;COUNT=6', 4, 31, '17:00'],
  ['maritime', 'FREQ=WEEKLY;BYDAY=WE;COUNT=8', 3, 31, '09:00'],
  ['resilience', 'FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO;COUNT=4', 1, 7, '08:00'],
] as const;

const firstDay = (today: Date, weekday: number, within: number): string => {
  let day = new Date(today.getTime() + FIRST_DAYS_AHEAD * DAY_MS);
  while (day.getUTCDay() !== weekday || day.getUTCDate() > within) day = new Date(day.getTime() + DAY_MS);
  return day.toISOString().slice(0, 10);
};

const inputOf = (meeting: DemoMeeting, startsAt: Date): object => ({
  title: meeting.title,
  purpose: meeting.purpose,
  format: meeting.named === undefined ? 'ALL' : 'NAMED',
  named: meeting.named,
  startsAt: startsAt.toISOString(),
  endsAt: new Date(startsAt.getTime() + meeting.hours * HOUR_MS).toISOString(),
  timeZone: meeting.timeZone,
  place: 'Demonstration',
  label: { classification: meeting.classification, releasableToObservers: meeting.observers === true },
});

/** The regular dialogue to come, in draft, each occurrence with its standing items. */
export const demonstrateSeries = async (cast: Cast, now: Date, system: pg.Pool): Promise<void> => {
  for (const [name, rrule, weekday, within, hour] of SERIES) {
    const meeting: DemoMeeting = MEETINGS[name];
    const startsAt = instantOf(`${firstDay(now, weekday, within)}T${hour}:00`, meeting.timeZone).at;
    const key = await cast.officer(scheduleSeries, { input: inputOf(meeting, startsAt), rrule });
    const { rows } = await system.query<{ id: string }>(
      'select series_key as id from session where id = $1',
      [key],
    );
    const items = meeting.agenda.map(({ title, kind, minutes, under, sponsors }) => ({
      title,
      kind,
      sponsors,
      level: under ? 1 : 0,
      plannedDuration: `PT${minutes}M`,
    }));
    await cast.officer(setSeriesAgenda, {
      id: globalId('SessionSeries', rows[0]?.id ?? ''),
      version: 1,
      items,
    });
  }
};
