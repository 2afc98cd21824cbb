import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import type { Operation } from '@parley/platform';
import { answerInvitation } from '../commands/answer-invitation';
import { addAgendaItem } from '../commands/edit-agenda';
import { scheduleSession } from '../commands/plan-session';
import { openAgendaItem } from '../commands/run-item';
import { conveneSession, openSession } from '../commands/run-session';
import { agendaItemByKey } from '../reading/agenda-loaders';
import { type SessionListArgs, sessionPage } from '../reading/session-page';
import type { SessionView } from '../reading/session-view';
import { planned, SpecForum, type SpecPerson } from '../spec-forum';
import { itemFields } from './item-fields';
import { sessionFields } from './session-fields';

let forum: SpecForum;
let chair: SpecPerson;
let delegate: SpecPerson;

const hour = (at: number): string => `2026-12-08T${String(at).padStart(2, '0')}:00:00Z`;

const held = async (at: number): Promise<void> => {
  const input = planned({ title: `At ${at}`, startsAt: hour(at), endsAt: hour(at + 2) });
  const { key } = await forum.does(chair, scheduleSession, { input });
  const id = globalId('Session', key);
  await forum.does(chair, conveneSession, { id });
  await forum.does(chair, openSession, { id });
  const add = (more: object) =>
    forum.does(chair, addAgendaItem, {
      sessionId: id,
      input: { title: 'Item', kind: 'DISCUSSION', ...more },
    });
  const item = await add({});
  await add({ parentId: globalId('AgendaItem', item.key), label: { classification: 'SECRET' } });
  await add({ parentId: globalId('AgendaItem', item.key), sponsors: ['JPN'] });
  await forum.does(chair, openAgendaItem, { id: globalId('AgendaItem', item.key) });
  const attending = [globalId('Person', delegate.actor.personId ?? '')];
  await forum.does(delegate, answerInvitation, { sessionId: id, answer: 'ACCEPTED', attending });
};

beforeAll(async () => {
  forum = await SpecForum.start();
  chair = await forum.person('CHAIR', 'SECRET');
  delegate = await forum.person('HEAD', 'RESTRICTED', 'JPN');
  await Promise.all([1, 3, 5, 7].map(held));
}, 60_000);
afterAll(() => forum.stop());

const { Session, Invitation, SessionConnection } = sessionFields;
const { AgendaItem } = itemFields;

/** Everything that can be asked of a session, as one document would. */
const everythingOf = async (session: SessionView, operation: Operation): Promise<unknown[]> => {
  const invitations = async () => {
    const all = await Session.invitations(session, {}, operation);
    return Promise.all(all.map((one) => Invitation.attending(one, {}, operation)));
  };
  const agenda = async () => {
    const items = await Session.agenda(session, {}, operation);
    const fields = [AgendaItem.elapsed, AgendaItem.session, AgendaItem.viewerCan];
    const one = (item: (typeof items)[number]) => fields.map((field) => field(item, {}, operation));
    const again = items.map(({ key }) => operation.scope.loader(agendaItemByKey).load(key));
    return Promise.all([...items.flatMap(one), ...again]);
  };
  const { aggregateLabel, currentItem, projectedEnd, viewerCan } = Session;
  const fields = [aggregateLabel, currentItem, projectedEnd, viewerCan].map((field) =>
    field(session, {}, operation),
  );
  return Promise.all([...fields, invitations(), agenda()]);
};

const list = async <T>(
  who: SpecPerson,
  args: SessionListArgs,
  read: (of: Awaited<ReturnType<typeof sessionPage>>, operation: Operation) => Promise<T> | T,
): Promise<T> => {
  const operation = forum.operation(who);
  try {
    return await read(await sessionPage(operation.scope, args), operation);
  } finally {
    await operation.finish();
  }
};

const titles = (who: SpecPerson, args: SessionListArgs): Promise<string[]> =>
  list(who, args, ({ nodes }) => nodes.map(({ title }) => title));

describe('a page of sessions', () => {
  it.each([1, 4])(
    'takes as many statements with everything in it for %i sessions as for any number',
    async (first) => {
      const statements = await list(delegate, { first }, async (page, operation) => {
        expect(page.nodes.length).toBe(first);
        await Promise.all(page.nodes.map((session) => everythingOf(session, operation)));
        await SessionConnection.totalCount(page, {}, operation);
        return operation.scope.statements;
      });
      // Sessions, agendas, answers, people, the clock, the count.
      expect(statements).toBe(6);
    },
  );

  it('numbers what the reader sees, without a gap', async () => {
    const numbers = (who: SpecPerson) =>
      list(who, { first: 1 }, async ({ nodes }, operation) => {
        const agendas = await Promise.all(nodes.map((session) => Session.agenda(session, {}, operation)));
        return agendas.flat().map(({ number }) => number);
      });
    expect(await numbers(chair)).toEqual(['1', '1(a)', '1(b)']);
    expect(await numbers(delegate)).toEqual(['1', '1(a)']);
  });

  it('is cut at `first` and goes on after a cursor, each session once and by start', async () => {
    const pages: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof sessionPage>> = await list(
        chair,
        { first: 3, after },
        (found) => found,
      );
      pages.push(page.nodes.map(({ title }) => title).join());
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(pages).toEqual(['At 1,At 3,At 5', 'At 7']);
  });

  it('holds the sessions that touch the time asked for, and not those that only meet it', async () => {
    expect(await titles(chair, { from: hour(3), to: hour(5) })).toEqual(['At 3']);
    expect(await titles(chair, { from: hour(4), to: '2026-12-08T05:00:00.001Z' })).toEqual(['At 3', 'At 5']);
    expect(await titles(chair, { from: hour(9) })).toEqual([]);
    expect(await titles(chair, { from: '0000-01-01T00:00:00+23:59', to: hour(2) })).toEqual(['At 1']);
    expect(await titles(chair, { states: ['DRAFT'] })).toEqual([]);
  });
});
