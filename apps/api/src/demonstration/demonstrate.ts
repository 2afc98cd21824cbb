import type { INestApplicationContext } from '@nestjs/common';
import { DEMONSTRATION_PASSWORD } from '@parley/delegations/model';
import { createFirstAdministrator, hasNoPeople } from '@parley/delegations/server';
import { SYSTEM_POOL } from '@parley/platform';
import type pg from 'pg';
import type { Configuration } from '../configuration';
import { asPerson } from './as-person';
import { accreditEverybody } from './people';

const ADMINISTRATOR = 'admin@secretariat.example';

/** Makes the demonstration forum, once: only where nobody can sign in yet. All of it by the commands that people use. */
export const demonstrate = async (app: INestApplicationContext, configuration: Configuration): Promise<void> => {
  const system = app.get<pg.Pool>(SYSTEM_POOL);
  if (!(await hasNoPeople(system))) return;
  const password = configuration.demoPassword ?? DEMONSTRATION_PASSWORD;
  await createFirstAdministrator(system, { name: 'Administrator', email: ADMINISTRATOR, password });
  await accreditEverybody(await asPerson(app, ADMINISTRATOR, password), password);
};
