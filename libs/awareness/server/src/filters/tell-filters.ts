import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { filterLetter, LETTER_EVERY_MS } from '@parley/awareness/model';
import { PERSON, type PersonRow } from '@parley/decisions/server';
import {
  DueRunner,
  Letters,
  type LetterWriter,
  PLATFORM_OPTIONS,
  type PlatformOptions,
} from '@parley/platform';
import type pg from 'pg';
import { MATCHES_KEPT } from './filter-columns';

/** Kind of what becomes due when notes changed; the key names the span of ten seconds, or that an hour is over. */
export const NOTE_FILTERS_KIND = 'note-filters';
/** Kind of letters about a filter; the key names the filter and from when on is counted. */
export const FILTER_LETTER = 'note-filter';
const SPAN_SECONDS = 10;
const AGAIN = 'again';

// New to a person `p` who keeps the filter `k`: in their sight by the rule of row-level security, and not read by them as it is.
const NEWS = `n.changed_at > k.told_until and ${MATCHES_KEPT} and note_seen_by(n, p) and (n.withdrawn_at is null or exists (
    select from note_reading m where m.person_id = p.id and m.note_id = n.id))
  and not exists (select from note_reading m where m.person_id = p.id and m.note_id = n.id and m.version >= n.version)
  and not exists (select from note_floor f where f.person_id = p.id and f.read_until >= n.changed_at)`;

// All filters and all that changed in this span at once. A change is dated before it is committed.
const MATCH = `update note_filter k set matched_at = clock_timestamp() from person p
  where k.tells and k.matched_at is null and p.id = k.person_id and may_sign_in(p) and exists (
    select from note n where n.changed_at > to_timestamp($1) - interval '1 minute' and ${NEWS})`;

const TELL = `update note_filter k set lettered_at = clock_timestamp(), told_until = clock_timestamp(), matched_at = null
  from (select id, told_until from note_filter where tells and matched_at is not null
    and (lettered_at is null or lettered_at <= clock_timestamp() - make_interval(secs => $1)) for update) before
  where k.id = before.id returning k.id, k.person_id, before.told_until`;

const LATER = `insert into due (kind, key, at) select $1, $2, min(lettered_at) + make_interval(secs => $3) from note_filter
  where tells and matched_at is not null having min(lettered_at) is not null
  on conflict (kind, key) do update set at = least(due.at, excluded.at)`;

const COUNT = `select count(*)::int as n from (select from note_filter k join person p on p.id = k.person_id join note n
    on ${NEWS.replace('k.told_until', '$2')} where k.id = $1 and k.tells limit 100) found`;

interface ToldRow {
  readonly id: string;
  readonly person_id: string;
  readonly told_until: Date;
}

/** Counts as things are when the letter is sent: what went out of sight or was read meanwhile is not in it, and none is sent where nothing is left. */
const writeLetter =
  ({ publicUrl, host, port }: Pick<PlatformOptions, 'publicUrl' | 'host' | 'port'>): LetterWriter =>
  async (client, { key, personId }) => {
    const [filterKey = '', since = ''] = key.split(' ');
    const [person] = (await client.query<PersonRow>(PERSON, [personId])).rows;
    const [counted] = (await client.query<{ n: number }>(COUNT, [filterKey, since])).rows;
    if (person === undefined || counted === undefined || counted.n === 0) return undefined;
    const address = `${publicUrl ?? `http://${host}:${port}`}/awareness`;
    const words = filterLetter(counted.n, person.language === 'FR' ? 'FR' : 'EN', address);
    return { ...words, to: { name: person.name, email: person.email } };
  };

/** Tells those whose filters ask for it of notes that newly match: one statement for all that changed in a span, whoever keeps filters. */
@Injectable()
export class TellFilters implements OnModuleInit {
  constructor(
    @Inject(DueRunner) private readonly due: DueRunner,
    @Inject(Letters) private readonly letters: Letters,
    @Inject(PLATFORM_OPTIONS) private readonly options: PlatformOptions,
  ) {}

  onModuleInit(): void {
    this.due.register(NOTE_FILTERS_KIND, (client, key) => this.tell(client, key));
    this.letters.register(FILTER_LETTER, writeLetter(this.options));
  }

  private async tell(client: pg.PoolClient, key: string): Promise<void> {
    if (key !== AGAIN) await client.query(MATCH, [Number(key) * SPAN_SECONDS]);
    const hour = LETTER_EVERY_MS / 1000;
    const { rows } = await client.query<ToldRow>(TELL, [hour]);
    await this.letters.planEach(
      client,
      FILTER_LETTER,
      rows.map(({ id, person_id, told_until }) => ({
        key: `${id} ${new Date(told_until).toISOString()}`,
        personId: person_id,
      })),
    );
    await client.query(LATER, [NOTE_FILTERS_KIND, AGAIN, hour]);
  }
}
