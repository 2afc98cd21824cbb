import { pollLetter } from '@parley/decisions/model';
import { entryOf } from '@parley/delegations/model';
import { globalId, visible } from '@parley/kernel';
import type { LetterWriter, PlatformOptions } from '@parley/platform';
import type pg from 'pg';
import { PERSON, type PersonRow, sightOf } from '../parties/reader-of-letter';
import { writingWith } from '../parties/writing-with';
import { isAwaited, knownPoll } from './known-poll';

/** Kind of letters that remind of polls. */
export const POLL_LETTER = 'poll-reminder';

// Those who can answer for their delegation; who sees the poll is asked when the letter is written.
const ADDRESSEES = `select id from person p where delegation = any ($1) and (role = 'HEAD' or speaks_for_seat) and may_sign_in(p)`;

/** Whom to write to for these delegations: their heads, and those who speak for the seat. */
export const addresseesOf = async (
  client: pg.PoolClient,
  delegations: readonly string[],
): Promise<string[]> =>
  (await client.query<{ id: string }>(ADDRESSEES, [delegations])).rows.map(({ id }) => id);

type Sender = Pick<PlatformOptions, 'mail' | 'publicUrl' | 'host' | 'port'>;

/** Writes reminders as things are when they are sent: none to who has been heard meanwhile, or does not see the poll. */
export const writePollReminder =
  ({ mail, publicUrl, host, port }: Sender): LetterWriter =>
  async (client, { key, personId }) => {
    const [pollKey = ''] = key.split(' ');
    const known = await knownPoll(writingWith(client), pollKey);
    const [person] = (await client.query<PersonRow>(PERSON, [personId])).rows;
    if (known === undefined || person === undefined || person.delegation === null) return undefined;
    if (!isAwaited(known, person.delegation) || !visible(sightOf(person), known.poll.label)) return undefined;
    const words = pollLetter({
      poll: known.poll,
      language: person.language,
      timeZone: entryOf(person.delegation)?.timeZone ?? 'UTC',
      ceiling: mail.ceiling,
      base: publicUrl ?? `http://${host}:${port}`,
      path: `/polls/${encodeURIComponent(globalId('Poll', pollKey))}`,
    });
    return { ...words, to: { name: person.name, email: person.email } };
  };
