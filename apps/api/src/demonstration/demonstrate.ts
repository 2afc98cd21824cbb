import type { INestApplicationContext } from '@nestjs/common';
import { defaultCharter, DEMONSTRATION_PASSWORD } from '@parley/delegations/model';
import { createFirstAdministrator } from '@parley/delegations/server';
import { CommandRunner, SYSTEM_POOL } from '@parley/platform';
import type pg from 'pg';
import type { Configuration } from '../configuration';
import { asPerson } from './as-person';
import { type Founding, whileFounding } from './founding';
import type { Chapters } from './hold';
import { demonstrateNotes } from './notes';
import { demonstrateBrief } from './briefs';
import { accreditEverybody } from './people';
import { demonstratePictures } from './pictures';
import { demonstrateRequests } from './requests';
import { demonstrateSeries } from './series';
import { demonstrateSessions } from './sessions';
import { COMPLETE, demonstrateTokens } from './tokens';

const ADMINISTRATOR = 'admin@secretariat.example';

/** Everybody who acts, signed in once. */
const chaptersOf = async (founding: Founding): Promise<Chapters> => {
  const secretariat = ['officer@secretariat.example', 'chair@secretariat.example'];
  const seats = defaultCharter.map(({ delegation }) => delegation);
  const everybody = [...secretariat, ...seats.map((seat) => `head@${seat.toLowerCase()}.example`)];
  const [officer, chair, ...heads] = await Promise.all(everybody.map((email) => asPerson(founding, email)));
  if (officer === undefined || chair === undefined) throw new Error('the demonstration has no secretariat');
  return (chapter) => ({
    officer: officer(chapter),
    chair: chair(chapter),
    heads: new Map(heads.map((head, at) => [seats[at] ?? '', head(chapter)])),
  });
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
  await whileFounding(app, password, async (founding) => {
    const administrator = await asPerson(founding, ADMINISTRATOR);
    await accreditEverybody(administrator('people'), password);
    const { rows } = await system.query<{ now: Date }>('select clock_timestamp() as now');
    const now = new Date(rows[0]?.now ?? Number.NaN);
    const chapters = await chaptersOf(founding);
    const [notes, itemId] = await Promise.all([
      demonstrateNotes(chapters('notes'), now),
      demonstrateSessions(chapters, now, system),
      demonstrateRequests(chapters('requests'), now),
      demonstrateSeries(chapters('series'), now, system),
    ]);
    const picture = await demonstratePictures({ cast: chapters('pictures'), notes, now, system });
    await demonstrateBrief({ cast: chapters('brief'), notes, pictures: [picture], itemId });
    // The last of it waits for the disk, and with it all that was before.
    const lasting = await asPerson({ ...founding, runner: app.get(CommandRunner) }, ADMINISTRATOR);
    await demonstrateTokens(lasting('tokens'), now);
  });
};
