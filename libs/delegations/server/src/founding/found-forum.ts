import { randomUUID } from 'node:crypto';
import { defaultCharter, OBSERVER_ORGANISATIONS, STATES } from '@parley/delegations/model';
import type pg from 'pg';
import { hashPassword } from '../sign-in/passwords';

/** What every forum rests on: the catalogue, and the charter's seats unless there are seats already. Safe to repeat. */
export const foundForum = async (system: pg.Pool): Promise<void> => {
  await system.query(
    `insert into delegation (code, alpha2, kind, member_since, capital, time_zone, name_en, name_fr, formal_en, formal_fr, order_en, order_fr)
     select code, alpha2, "group", "memberSince", capital, "timeZone", "nameEn", "nameFr", "formalEn", "formalFr", "orderEn", "orderFr"
     from jsonb_to_recordset($1::jsonb) as entry(code text, alpha2 text, "group" text, "memberSince" date, capital text,
       "timeZone" text, "nameEn" text, "nameFr" text, "formalEn" text, "formalFr" text, "orderEn" int, "orderFr" int)
     on conflict (code) do nothing`,
    [JSON.stringify([...STATES, ...OBSERVER_ORGANISATIONS])],
  );
  await system.query(
    `insert into seat (delegation, seat_from, seat_until)
     select delegation, "from", until from jsonb_to_recordset($1::jsonb) as seat(delegation text, "from" date, until date)
     where not exists (select from seat)`,
    [JSON.stringify(defaultCharter)],
  );
};

/** The administrator of a forum that has none: the only person not made by another. Answers with false when there is one. */
export const createFirstAdministrator = async (
  system: pg.Pool,
  { name, email, password }: { readonly name: string; readonly email: string; readonly password: string },
): Promise<boolean> => {
  const hash = await hashPassword(password);
  const { rows } = await system.query(
    `with made as (
       insert into person (id, name, email, role, level, caveats)
       select $1, $2, $3, 'ADMINISTRATOR', 3, '{CRISIS-RESPONSE,CYBER-DEFENCE,EXERCISE-PLANNING}'
       where not exists (select from person where role = 'ADMINISTRATOR' and active)
       returning id)
     insert into password (person_id, hash) select id, $4 from made returning person_id`,
    [randomUUID(), name, email.toLowerCase(), hash],
  );
  return rows.length === 1;
};
