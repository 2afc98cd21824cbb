import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { globalId, isRefusal } from '@parley/kernel';
import { type Dossier, settle } from '@parley/sessions/model';
import { answerInvitation } from '../commands/answer-invitation';
import { addAgendaItem, moveAgendaItem } from '../commands/edit-agenda';
import { changeSession, scheduleSession } from '../commands/plan-session';
import { conveneSession } from '../commands/run-session';
import { planned, SpecForum, type SpecPerson } from '../spec-forum';
import { type Consequences, onSessionDecision } from './consequences';
import { loadDossier } from './load-dossier';

let forum: SpecForum;
let chair: SpecPerson;
let delegate: SpecPerson;

beforeAll(async () => {
  forum = await SpecForum.start();
  chair = await forum.person('CHAIR', 'SECRET');
  delegate = await forum.person('HEAD', 'SECRET', 'JPN');
}, 60_000);
afterAll(() => forum.stop());

const LABEL = { classification: 'CONFIDENTIAL', releasableTo: ['JPN', 'FRA'], tlp: 'GREEN' };
const OWN = { classification: 'SECRET', releasableTo: ['JPN', 'USA'], tlp: 'AMBER_STRICT' };

/** Each has a room of its own, because they are all at one time. */
let rooms = 0;

const prepared = async (): Promise<string> => {
  rooms += 1;
  const input = planned({ label: LABEL, place: `Room ${rooms}`, onlineUrl: 'https://forum.example/1' });
  const { key } = await forum.does(chair, scheduleSession, { input });
  const sessionId = globalId('Session', key);
  const item = { kind: 'DECISION', label: OWN, sponsors: ['JPN'], plannedDuration: 'PT45M' };
  const first = await forum.does(chair, addAgendaItem, { sessionId, input: { ...item, title: 'First' } });
  const parentId = globalId('AgendaItem', first.key);
  const second = await forum.does(chair, addAgendaItem, {
    sessionId,
    input: { ...item, label: null, parentId, title: 'Second' },
  });
  await forum.does(chair, addAgendaItem, { sessionId, input: { title: 'Third', kind: 'OTHER_BUSINESS' } });
  await forum.does(chair, moveAgendaItem, {
    id: globalId('AgendaItem', second.key),
    version: 1,
    parentId,
    position: 0,
  });
  await forum.does(chair, conveneSession, { id: sessionId });
  return key;
};

const dossier = async (key: string): Promise<Dossier> => {
  const loaded = await forum.within(chair, (tx) => loadDossier(tx, key));
  if (loaded === undefined) throw new Error('the chair sees no such session');
  return { ...loaded, items: [...loaded.items].sort((a, b) => (a.key < b.key ? -1 : 1)) };
};

/** Opens as many connections, so that what is then done at once does meet. */
const atOnce = async <T>(works: readonly (() => Promise<T>)[]): Promise<T[]> => {
  await Promise.all(works.map(() => forum.within(chair, (tx) => tx.query('select pg_sleep(0.1)'))));
  return Promise.all(works.map((work) => work()));
};

const seen: { before: Dossier; after: Dossier; loaded: Dossier | undefined }[] = [];
const watching: Consequences = {
  async follow(tx, before, decision) {
    const loaded = await loadDossier(tx, before.session.key);
    seen.push({ before, after: settle(before, decision), loaded });
    return decision.events.map((event) => ({ ...event, type: `after.${event.type}` }));
  },
};
onSessionDecision(watching);
onSessionDecision(watching);

const sorted = (given: Dossier | undefined) =>
  given && { ...given, items: [...given.items].sort((a, b) => (a.key < b.key ? -1 : 1)) };

describe('the store of sessions', () => {
  it('gives back every field that a decision gave it', async () => {
    seen.length = 0;
    const key = await prepared();
    const attending = [globalId('Person', delegate.actor.personId ?? '')];
    await forum.does(delegate, answerInvitation, {
      sessionId: globalId('Session', key),
      answer: 'TENTATIVE',
      attending,
    });

    expect(seen.length).toBe(6);
    for (const { after, loaded } of seen) expect(sorted(loaded)).toEqual(sorted(after));
    const { session, items, answers } = await dossier(key);
    expect(session).toMatchObject({
      label: { ...LABEL, releasableTo: ['FRA', 'JPN'] },
      place: `Room ${rooms}`,
    });
    const labels = items.map(({ title, label }) => [
      title,
      label.classification,
      label.releasableTo,
      label.tlp,
    ]);
    expect(labels.sort()).toEqual([
      ['First', 'SECRET', ['JPN'], 'AMBER_STRICT'],
      ['Second', 'SECRET', ['JPN'], 'AMBER_STRICT'],
      ['Third', 'CONFIDENTIAL', ['FRA', 'JPN'], 'GREEN'],
    ]);
    expect(answers).toMatchObject([
      { delegation: 'JPN', answer: 'TENTATIVE', attending: [{ id: delegate.actor.personId }] },
    ]);
  });

  it('keeps labels so exactly that a change of the title tells of no item', async () => {
    const key = await prepared();
    const input = planned({ label: LABEL, title: 'Another title' });
    const { events } = await forum.does(chair, changeSession, {
      id: globalId('Session', key),
      version: 2,
      input,
    });
    expect(events.map(({ type }) => type)).toEqual(['session.changed', 'after.session.changed']);
  });

  it('lets one of two who changed the same version win, and tells the other the present one', async () => {
    const key = await prepared();
    const change = (title: string) => () =>
      forum.run(chair, changeSession, {
        id: globalId('Session', key),
        version: 2,
        input: planned({ label: LABEL, title }),
      });
    const results = await atOnce(['One', 'Two', 'Three', 'Four'].map(change));

    expect(results.filter((result) => !isRefusal(result)).length).toBe(1);
    expect(results.filter(isRefusal)).toMatchObject(Array(3).fill({ code: 'CONFLICT', currentVersion: 3 }));
  });

  it('does not wait for rows that come to refer to the session meanwhile', async () => {
    const { key } = await forum.does(chair, scheduleSession, { input: planned() });
    const arriving = await forum.system.connect();
    try {
      await arriving.query('begin');
      await arriving.query(`insert into presence (session_id, person_id, name) values ($1, $2, 'Somebody')`, [
        key,
        chair.actor.personId,
      ]);
      // Its author waits for the session next: were this one to wait for the row, neither would ever end.
      await forum.does(chair, conveneSession, { id: globalId('Session', key) });
      await arriving.query('select from session where id = $1 for no key update', [key]);
      await arriving.query('rollback');
    } finally {
      arriving.release();
    }
  });

  it('puts every one of many concurrent additions in its own place', async () => {
    const key = await prepared();
    const add = (title: string) => () =>
      forum.does(chair, addAgendaItem, {
        sessionId: globalId('Session', key),
        input: { title, kind: 'INFORMATION' },
      });
    await atOnce(['A', 'B', 'C', 'D', 'E', 'F'].map(add));

    const top = (await dossier(key)).items.filter(({ parentKey }) => parentKey === null);
    expect(new Set(top.map(({ ordinal }) => ordinal)).size).toBe(8);
  });

  it('adds what follows in other domains after the decision’s own events, once', async () => {
    const { key } = await forum.does(chair, scheduleSession, { input: planned() });
    const { events } = await forum.does(chair, conveneSession, { id: globalId('Session', key) });
    expect(events.map(({ type }) => type)).toEqual(['session.convened', 'after.session.convened']);
  });

  it('has nothing for those who do not see the session', async () => {
    const { key } = await forum.does(chair, scheduleSession, { input: planned() });
    expect(await forum.within(delegate, (tx) => loadDossier(tx, key))).toBeUndefined();
  });
});
