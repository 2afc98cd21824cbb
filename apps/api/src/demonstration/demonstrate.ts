import type { INestApplicationContext } from '@nestjs/common';
import { defaultCharter, DEMONSTRATION_PASSWORD } from '@parley/delegations/model';
import { createFirstAdministrator } from '@parley/delegations/server';
import { SYSTEM_POOL } from '@parley/platform';
import type pg from 'pg';
import type { Configuration } from '../configuration';
import { asPerson } from './as-person';
import type { Cast } from './hold';
import { demonstrateNegotiation } from './negotiation';
import { accreditEverybody } from './people';
import { demonstrateRequests } from './requests';
import { demonstrateSeries } from './series';
import { demonstrateSessions } from './sessions';
import { COMPLETE, demonstrateTokens } from './tokens';

const ADMINISTRATOR = 'admin@secretariat.example';

const castOf = async (app: INestApplicationContext, password: string): Promise<Cast> => {
  const signedIn = (email: string) => asPerson(app, email, password);
  const [officer, chair] = await Promise.all([
    signedIn('officer@secretariat.example'),
    signedIn('chair@secretariat.example'),
  ]);
  const heads = await Promise.all(
    defaultCharter.map(
      async ({ delegation }) =>
        [delegation, await signedIn(`head@${delegation.toLowerCase()}.example`)] as const,
    ),
  );
  return { officer, chair, heads: new Map(heads) };
};

/** A forum without people, or one whose demonstration was begun and not finished. */
const isWanting = async (system: pg.Pool): Promise<boolean> => {
  const { rows } = await system.query<{ wanting: boolean }>(
    `select (not exists (select from person) or exists (select from person where email = $1))
       and not exists (select from command_result where client_mutation_id = $2) as wanting`,
    [ADMINISTRATOR, COMPLETE],
  );
  return rows[0]?.wanting === true;
};

/**
 * Makes the demonstration forum, once: only where nobody can sign in yet, or where an earlier start did not get to the end
 * of it. All of it by the commands that people use.
 */
export const demonstrate = async (
  app: INestApplicationContext,
  configuration: Configuration,
): Promise<void> => {
  const system = app.get<pg.Pool>(SYSTEM_POOL);
  if (!(await isWanting(system))) return;
  const password = configuration.demoPassword ?? DEMONSTRATION_PASSWORD;
  await createFirstAdministrator(system, { name: 'Administrator', email: ADMINISTRATOR, password });
  const administrator = await asPerson(app, ADMINISTRATOR, password);
  await accreditEverybody(administrator, password);
  const { rows } = await system.query<{ now: Date }>('select clock_timestamp() as now');
  const now = new Date(rows[0]?.now ?? Number.NaN);
  const cast = await castOf(app, password);
  await demonstrateSessions(cast, now, system);
  await demonstrateNegotiation(cast, system);
  await demonstrateRequests(cast, now);
  await demonstrateSeries(cast, now, system);
  await demonstrateTokens(administrator, now);
};
