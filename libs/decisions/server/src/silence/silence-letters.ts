import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  datesAround,
  hasExpired,
  isWhileRunning,
  SILENCE_LETTER_KINDS,
  silenceLetter,
  type SilenceLetterKind,
  workingMinutes,
} from '@parley/decisions/model';
import { entryOf } from '@parley/delegations/model';
import { globalId, type Language } from '@parley/kernel';
import {
  DueRunner,
  Letters,
  type LetterWriter,
  PLATFORM_OPTIONS,
  type PlatformOptions,
} from '@parley/platform';
import type pg from 'pg';
import { NOTICE_LETTER } from '../notices/place-notices';
import { daysOffIn, DAYS_OFF, type DayOffRow } from './days-off';
import { SILENCE_LETTERS_KIND } from './save-silence';
import { SILENCE_COLUMNS, SILENCE_FROM, silenceOf, type SilenceRow } from './silence-row';

const TOLD = `select person_id from notice where subject_id = $1 and kind = $2 and ordinal = $3 and person_id is not null`;
const SILENCE = `select ${SILENCE_COLUMNS} from ${SILENCE_FROM} where s.id = $1`;
// Whoever does not see it any more, or could not sign in, gets none.
const PERSON = `select p.name, p.email, p.language, p.delegation from person p, silence s
  where p.id = $1 and s.id = $2 and may_sign_in(p) and p.delegation = any (s.members) and p.level >= s.level and s.caveats <@ p.caveats
    and (s.releasable_to is null or p.delegation = any (s.releasable_to))`;

interface PersonRow {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly delegation: string;
}

const kindOf = (kind: string): SilenceLetterKind | undefined =>
  SILENCE_LETTER_KINDS.find(
    (known) => kind === known || (known === 'REMINDED' && kind.startsWith('REMINDED_')),
  );

type Sender = Pick<PlatformOptions, 'mail' | 'publicUrl' | 'host' | 'port'>;

const one = async <Row extends object>(
  client: pg.PoolClient,
  sql: string,
  values: unknown[],
): Promise<Row | undefined> => (await client.query<Row>(sql, values)).rows[0];

const hoursLeft = async (
  client: pg.PoolClient,
  delegation: string,
  expiresAt: Date,
): Promise<{ readonly zone: string; readonly hours: number; readonly now: Date }> => {
  const clock = await one<{ now: string }>(client, 'select clock_timestamp() as now', []);
  const now = new Date(clock?.now ?? Number.NaN);
  const zone = entryOf(delegation)?.timeZone ?? 'UTC';
  const { first, last } = datesAround(now, expiresAt);
  const { rows } = await client.query<DayOffRow>(DAYS_OFF, [[delegation], first, last]);
  return {
    zone,
    hours: Math.floor(workingMinutes(zone, daysOffIn(rows, delegation), now, expiresAt) / 60),
    now,
  };
};

/** Writes letters as things are when they are sent: none that says silence lasts once it does not. */
const writer =
  (sender: Sender): LetterWriter =>
  async (client, { key, personId }) => {
    const [silenceKey = '', named = ''] = key.split(' ');
    const kind = kindOf(named);
    const row = await one<SilenceRow>(client, SILENCE, [silenceKey]);
    const person = await one<PersonRow>(client, PERSON, [personId, silenceKey]);
    if (row === undefined || person === undefined || kind === undefined) return undefined;
    const silence = silenceOf(row);
    const { zone, hours, now } = await hoursLeft(client, person.delegation, silence.expiresAt);
    const runs = ['PROPOSED', 'UNDER_SILENCE'].includes(silence.state) && !hasExpired(silence, now);
    if (isWhileRunning(kind) && !runs) return undefined;
    const words = silenceLetter({
      ...{ silence, kind, language: person.language, timeZone: zone, workingHours: hours },
      ceiling: sender.mail.ceiling,
      base: sender.publicUrl ?? `http://${sender.host}:${sender.port}`,
      path: `/silences/${encodeURIComponent(globalId('SilenceProcedure', silence.key))}`,
    });
    return { ...words, to: { name: person.name, email: person.email } };
  };

/** Letters that go with the notices of silence procedures, to each in their own language. */
@Injectable()
export class SilenceLetters implements OnModuleInit {
  constructor(
    @Inject(DueRunner) private readonly due: DueRunner,
    @Inject(Letters) private readonly letters: Letters,
    @Inject(PLATFORM_OPTIONS) private readonly options: PlatformOptions,
  ) {}

  onModuleInit(): void {
    this.letters.register(NOTICE_LETTER, writer(this.options));
    this.due.register(SILENCE_LETTERS_KIND, (client, key) => this.plan(client, key));
  }

  private async plan(client: pg.PoolClient, key: string): Promise<void> {
    const [subject, kind, ordinal] = key.split(' ');
    const { rows } = await client.query<{ person_id: string }>(TOLD, [subject, kind, Number(ordinal)]);
    await this.letters.plan(
      client,
      NOTICE_LETTER,
      key,
      rows.map(({ person_id }) => person_id),
    );
  }
}
