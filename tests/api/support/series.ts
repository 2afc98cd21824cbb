import { type Forum, type Person, sessionInput, type Thing } from '@parley/testkit';

/** What is read of an occurrence. */
export const SHOWN = `id title state version startsAt endsAt originalStart changedApart localTimeNote cancelReason
  agenda { number title } series { id version title rrule viewerCanChange description fr: description(language: FR) }`;

/** An occurrence. */
export interface Shown extends Thing {
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly originalStart: string | null;
  readonly changedApart: boolean;
  readonly agenda: readonly { readonly number: string; readonly title: string }[];
  readonly series: {
    readonly id: string;
    readonly version: number;
    readonly rrule: string;
    readonly title: string;
  } | null;
}

/** A series with its occurrences. */
export interface Series {
  readonly id: string;
  readonly version: number;
  readonly rrule: string;
  readonly continues: { readonly id: string } | null;
  readonly standingItems: readonly { readonly number: string; readonly title: string }[];
  readonly exceptions: readonly { readonly id: string; readonly state: string }[];
  readonly sessions: { readonly totalCount: number; readonly nodes: readonly Shown[] };
}

// Of the days of the tests, so that all of them lie ahead: the first Tuesday of a coming month, 13:00 in Brussels.
const firstTuesday = (monthsAhead: number): string => {
  const now = new Date();
  const day = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + monthsAhead, 1));
  while (day.getUTCDay() !== 2) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
};

/** The instant of an hour of a day in Brussels. */
export const inBrussels = (day: string, hour: number): string => {
  const guess = new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
  const shown = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Brussels',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  return new Date(guess.getTime() - (Number(shown.format(guess)) - hour) * 3_600_000).toISOString();
};

/** Where the series of the tests begin. */
export const START = firstTuesday(2);
/** The first occurrence of a series. */
export const meeting = (more: object = {}): object =>
  sessionInput({
    title: 'Permanent Representatives',
    startsAt: inBrussels(START, 13),
    endsAt: inBrussels(START, 15),
    label: { classification: 'RESTRICTED' },
    ...more,
  });

/** What is read of a series. */
export const SERIES = `id version rrule continues { id } standingItems { number title } exceptions { id state }
  sessions(first: 100) { totalCount nodes { ${SHOWN} } }`;

/** The occurrence at a place. */
export const nth = (series: Series, index: number): Shown => {
  const session = series.sessions.nodes[index];
  if (session === undefined) throw new Error(`no occurrence ${index}`);
  return session;
};

/** The times of an occurrence. */
export const timesOf = ({ startsAt, endsAt }: Shown): object => ({ startsAt, endsAt });
/** So many hours later. */
export const later = (at: string, hours: number): string =>
  new Date(Date.parse(at) + hours * 3_600_000).toISOString();

/** A session officer at work on series. */
export class SeriesOfficer {
  private constructor(readonly person: Person) {}

  static async of(forum: Forum): Promise<SeriesOfficer> {
    return new SeriesOfficer(await forum.person('officer@secretariat.example'));
  }

  scheduled(rrule = 'FREQ=MONTHLY;BYDAY=1TU', more: object = {}): Promise<Shown> {
    return this.person.does<Shown>('scheduleSeries', { input: meeting(more), rrule }, SHOWN);
  }

  async series(id: string | undefined, reader: Person = this.person): Promise<Series | null> {
    const query = `query ($id: ID!) { series(id: $id) { ${SERIES} } }`;
    return (await reader.read<{ series: Series | null }>(query, { id })).series;
  }

  async whole(session: Shown): Promise<Series> {
    const series = await this.series(session.series?.id);
    if (series === null) throw new Error('there is no such series');
    return series;
  }

  change(session: Shown, scope: string, input: object, more: object = {}): Promise<Shown> {
    const seen = { sessionId: session.id, version: session.version };
    return this.person.does<Shown>('changeSeries', { ...seen, scope, input, ...more }, SHOWN);
  }
}
