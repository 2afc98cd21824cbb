import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { addAgendaItem, withdrawAgendaItem } from '../commands/edit-agenda';
import { changeSession, scheduleSession } from '../commands/plan-session';
import { openAgendaItem } from '../commands/run-item';
import { conveneSession, openSession, suspendSession } from '../commands/run-session';
import { planned, SpecForum, type SpecPerson } from '../spec-forum';
import { loadDossier } from './load-dossier';

let forum: SpecForum;
let chair: SpecPerson;
let officer: SpecPerson;
let delegate: SpecPerson;

beforeAll(async () => {
  forum = await SpecForum.start();
  chair = await forum.person('CHAIR', 'SECRET');
  officer = await forum.person('SESSION_OFFICER', 'RESTRICTED');
  delegate = await forum.person('HEAD', 'RESTRICTED', 'JPN');
}, 60_000);
afterAll(() => forum.stop());

const session = async (): Promise<string> => {
  const { key } = await forum.does(chair, scheduleSession, { input: planned() });
  await forum.does(chair, conveneSession, { id: globalId('Session', key) });
  return key;
};

const item = async (sessionKey: string, input: object): Promise<string> => {
  const sessionId = globalId('Session', sessionKey);
  const whole = { title: 'Item', kind: 'DISCUSSION', ...input };
  return (await forum.does(chair, addAgendaItem, { sessionId, input: whole })).key;
};

const SECRET = { label: { classification: 'SECRET' } };

const stored = async (key: string): Promise<Record<string, unknown>> => {
  const { rows } = await forum.system.query<Record<string, unknown>>(
    'select * from agenda_item where id = $1',
    [key],
  );
  return rows[0] ?? {};
};

describe('items that the one who acts may not see', () => {
  it('are loaded for the secretariat’s decisions and never for a delegate’s', async () => {
    const key = await session();
    const [open, secret] = [await item(key, {}), await item(key, SECRET)];
    const keysFor = async (who: SpecPerson) =>
      (await forum.within(who, (tx) => loadDossier(tx, key)))?.items.map((one) => one.key).sort();

    expect(await keysFor(officer)).toEqual([open, secret].sort());
    expect(await keysFor(delegate)).toEqual([open]);
  });

  it('stop and start with the session, and are suspended when another item opens', async () => {
    const key = await session();
    const id = globalId('Session', key);
    const [open, secret] = [await item(key, {}), await item(key, SECRET)];
    await forum.does(chair, openSession, { id });
    await forum.does(chair, openAgendaItem, { id: globalId('AgendaItem', secret) });

    await forum.does(officer, suspendSession, { id });
    expect(await stored(secret)).toMatchObject({ state: 'OPEN', running_since: null });
    await forum.does(officer, openSession, { id });
    expect((await stored(secret))['running_since']).not.toBeNull();
    await forum.does(officer, openAgendaItem, { id: globalId('AgendaItem', open) });
    expect(await stored(secret)).toMatchObject({ state: 'SUSPENDED', running_since: null, version: 3 });
  });

  it('are narrowed and lose their sponsors with the session, and keep all else', async () => {
    const key = await session();
    const secret = await item(key, { ...SECRET, sponsors: ['AUS', 'JPN'], plannedDuration: 'PT5M' });
    const before = await stored(secret);

    const input = planned({ format: 'NAMED', named: ['JPN', 'FRA'] });
    await forum.does(officer, changeSession, { id: globalId('Session', key), version: 2, input });
    const changes = { releasable_to: ['FRA', 'JPN'], sponsors: ['JPN'], version: 2 };
    expect(await stored(secret)).toEqual({ ...before, ...changes });
  });

  it('are withdrawn with what they stand under', async () => {
    const key = await session();
    const open = await item(key, {});
    const secret = await item(key, { ...SECRET, parentId: globalId('AgendaItem', open) });

    await forum.does(officer, withdrawAgendaItem, { id: globalId('AgendaItem', open), version: 1 });
    expect(await stored(secret)).toMatchObject({ state: 'WITHDRAWN', version: 2 });
  });

  it('cannot be reached through the database’s functions by a delegate, nor in a session out of sight', async () => {
    const key = await session();
    const secret = await item(key, SECRET);
    const hidden = await forum.does(chair, scheduleSession, {
      input: planned({ label: { classification: 'SECRET' } }),
    });
    const hiddenItem = await item(hidden.key, {});
    const reach = (who: SpecPerson, sessionKey: string, itemKey: string) =>
      forum.within(who, async (tx) => {
        await tx.query('select save_hidden_items($1)', [
          JSON.stringify([{ ...(await stored(itemKey)), state: 'CLOSED' }]),
        ]);
        return tx.query('select id from whole_agenda($1)', [sessionKey]);
      });

    expect(await reach(delegate, key, secret)).toEqual([]);
    expect(await reach(officer, hidden.key, hiddenItem)).toEqual([]);
    expect(await stored(secret)).toMatchObject({ state: 'PENDING' });
    expect(await stored(hiddenItem)).toMatchObject({ state: 'PENDING' });
    expect(await reach(officer, key, secret)).toEqual([{ id: secret }]);
    expect(await stored(secret)).toMatchObject({ state: 'CLOSED' });
  });
});
