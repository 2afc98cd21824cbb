import { type Actor, classificationOf } from '@parley/kernel';
import { type Credential, ReadScope } from '@parley/platform';
import {
  type Calendar,
  type CalendarEntry,
  type CalendarLanguage,
  maskedEntry,
} from '@parley/sessions/model';
import type pg from 'pg';
import { ANSWER_COLUMNS, answerOf, type AnswerRow } from '../rows/answer-row';
import { SESSION_COLUMNS, type SessionRow } from '../rows/session-row';
import { calendarLanguage, type RevisedRow } from './own-entry';
import { ownEntries, seriesOfRows } from './series-of-calendar';

const ASSUME_CALENDAR = 'select * from assume_calendar($1)';

// What was is kept for two months, so that a calendar that was not looked at for long still hears of a cancellation.
const SINCE = `(clock_timestamp() - interval '60 days')`;
const MOST = 5_000;

// Of a series all that was held belongs to its one entry, so that its beginning stays where it is.
const SHOWN = `select ${SESSION_COLUMNS}, changed_at from session
  where convened_at is not null and caveats = '{}' and (ends_at > ${SINCE}
    or series_key in (select series_key from session where series_key is not null and ends_at > ${SINCE}))
  order by starts_at, id limit ${MOST}`;
const HIDDEN = `select * from calendar_hidden($1, ${SINCE}) order by starts_at, id limit ${MOST}`;
const OWN_ANSWERS = `select ${ANSWER_COLUMNS} from invitation where delegation = my_seat()`;

interface HiddenRow extends Pick<
  SessionRow,
  'id' | 'state' | 'version' | 'starts_at' | 'ends_at' | 'time_zone'
> {
  readonly level: number;
  readonly changed_at: string;
}

/** A feed as it was read: whose, and what it holds now. */
export interface ReadFeed {
  readonly feedKey: string;
  readonly calendar: Calendar;
}

const NAMES = { EN: 'Consultations', FR: 'Consultations' } as const;

const shownEntries = async (scope: ReadScope, actor: Actor, base: string): Promise<CalendarEntry[]> => {
  const [rows, answers] = await Promise.all([
    scope.query<RevisedRow>(SHOWN),
    scope.query<AnswerRow>(OWN_ANSWERS),
  ]);
  const given = new Map(answers.map((answer) => [answer.session_id, answerOf(answer)]));
  const reader = { actor, base, language: calendarLanguage(actor.language) };
  return ownEntries(rows, given, await seriesOfRows(scope, rows), reader);
};

const hiddenEntries = async (
  scope: ReadScope,
  hash: Buffer,
  language: CalendarLanguage,
): Promise<CalendarEntry[]> => {
  const rows = await scope.query<HiddenRow>(HIDDEN, [hash]);
  return rows.map((row) =>
    maskedEntry(
      {
        key: row.id,
        state: row.state,
        version: row.version,
        startsAt: new Date(row.starts_at),
        endsAt: new Date(row.ends_at),
        timeZone: row.time_zone,
        level: classificationOf(row.level),
        changedAt: new Date(row.changed_at),
      },
      language,
    ),
  );
};

const startOf = ({ times }: CalendarEntry): number => times?.startsAt.getTime() ?? 0;

/**
 * The calendar behind a feed's secret, read under its person's identity narrowed to the feed's ceiling; `undefined` for a
 * secret that is unknown or revoked, or whose person could not sign in now.
 */
export const readFeed = async (pool: pg.Pool, hash: Buffer, base: string): Promise<ReadFeed | undefined> => {
  const credential: Credential = { hash, source: 'BEARER' };
  const scope = new ReadScope(pool, credential, ASSUME_CALENDAR);
  try {
    const actor = await scope.actor();
    if (actor === undefined) return undefined;
    const language = calendarLanguage(actor.language);
    const [shown, hidden] = [
      await shownEntries(scope, actor, base),
      await hiddenEntries(scope, hash, language),
    ];
    const entries = [...shown, ...hidden].sort((a, b) => startOf(a) - startOf(b));
    return {
      feedKey: actor.credentialId,
      calendar: { name: `Parley – ${NAMES[language]}`, method: null, entries },
    };
  } finally {
    await scope.finish();
  }
};
