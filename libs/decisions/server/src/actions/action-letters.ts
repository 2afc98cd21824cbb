import {
  actionLetter,
  type AgreedAction,
  type DatedAction,
  OVERDUE_DAYS,
  titleIn,
} from '@parley/decisions/model';
import { type Language, globalId, visible } from '@parley/kernel';
import type { LetterWriter, PlatformOptions } from '@parley/platform';
import type pg from 'pg';
import { PERSON, type PersonRow, sightOf } from '../parties/reader-of-letter';
import { ACTION_COLUMNS, actionOf, type ActionRow } from './action-row';

/** Kind of letters about agreed actions. */
export const ACTION_LETTER = 'action';

// Those who can act for their delegation; who sees the action is asked when the letter is written.
const DELEGATIONS = `select id from person p where delegation = any ($1) and (role = 'HEAD' or speaks_for_seat) and may_sign_in(p)`;
// Whoever keeps agreed actions.
const SECRETARIAT = `select id from person p where role = any (array['CHAIR', 'SESSION_OFFICER', 'RAPPORTEUR']) and may_sign_in(p)`;
const OPEN = `select ${ACTION_COLUMNS} from agreed_action a where a.id = $1 and a.state = 'OPEN'`;

/** Names a letter, by the day that it is about: one of a day that was put off is not sent any more. */
export const letterKeyOf = ({ key, dueOn }: DatedAction, days: number): string => `${key} ${days} ${dueOn}`;

/** Whom to write to of an action: heads of those who are to act and who speaks for their seats; of one that is overdue the secretariat too. */
export const addresseesOfAction = async (
  client: pg.PoolClient,
  { delegations }: Pick<AgreedAction, 'delegations'>,
  overdue: boolean,
): Promise<string[]> => {
  const seats = (await client.query<{ id: string }>(DELEGATIONS, [delegations])).rows;
  const secretariat = overdue ? (await client.query<{ id: string }>(SECRETARIAT)).rows : [];
  return [...seats, ...secretariat].map(({ id }) => id);
};

const actionIn = async (client: pg.PoolClient, key: string): Promise<AgreedAction | undefined> => {
  const [row] = (await client.query<ActionRow>(OPEN, [key])).rows;
  return row && actionOf(row);
};

const readerOf = async (client: pg.PoolClient, id: string): Promise<PersonRow | undefined> =>
  (await client.query<PersonRow>(PERSON, [id])).rows[0];

const languageOf = ({ language }: PersonRow): Language => (language === 'FR' ? 'FR' : 'EN');

type Sender = Pick<PlatformOptions, 'mail' | 'publicUrl' | 'host' | 'port'>;

/** Writes letters as things are when they are sent: none of an action that was closed or put off meanwhile, or is out of sight. */
export const writeActionLetter =
  ({ mail, publicUrl, host, port }: Sender): LetterWriter =>
  async (client, { key, personId }) => {
    const [actionKey = '', days = '0', day = ''] = key.split(' ');
    const [action, person] = [await actionIn(client, actionKey), await readerOf(client, personId)];
    if (action === undefined || person === undefined || action.dueOn !== day) return undefined;
    if (!visible(sightOf(person), action.label)) return undefined;
    const language = languageOf(person);
    const words = actionLetter({
      ...{ title: titleIn(action, language), dueOn: day, label: action.label, language },
      overdue: Number(days) === OVERDUE_DAYS,
      ofOwnDelegation: person.delegation !== null,
      ceiling: mail.ceiling,
      base: publicUrl ?? `http://${host}:${port}`,
      path: `/decisions/actions?action=${encodeURIComponent(globalId('AgreedAction', actionKey))}`,
    });
    return { ...words, to: { name: person.name, email: person.email } };
  };
