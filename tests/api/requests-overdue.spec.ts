import { expect, it } from '@jest/globals';
import { keyOf } from '@parley/kernel';
import { eventually, startForum } from '@parley/testkit';
import { entriesOf } from './support/feed';
import { requested, requestSeen, requestsListed, slot } from './support/requests';

const forum = await startForum({ nodes: 2 });
const [officer, norway] = await Promise.all([
  forum.person('officer@secretariat.example'),
  forum.person('head@nor.example'),
]);

const keyFor = (id: string): string => keyOf('ConsultationRequest', id) ?? '';

/** As if the request had been made so many hours earlier. Nothing is due: the runner has nothing to do. */
const madeEarlier = async (id: string, hours: number): Promise<void> => {
  await forum.sql('delete from due where key = $1', [keyFor(id)]);
  await forum.sql(
    `update consultation_request set submitted_at = submitted_at - $2 * interval '1 hour',
      acknowledge_by = acknowledge_by - $2 * interval '1 hour', convene_by = convene_by - $2 * interval '1 hour' where id = $1`,
    [keyFor(id), hours],
  );
};

const plan = (id: string, kind: string): Promise<unknown> =>
  forum.sql(`insert into due (kind, key, at) values ($1, $2, clock_timestamp())`, [kind, keyFor(id)]);

const overdueIn = async (id: string): Promise<string[]> =>
  (await entriesOf(norway))
    .filter(({ type, subjectId }) => type === 'request.overdue' && subjectId === id)
    .map(({ data }) => (JSON.parse(data ?? '{}') as { clock: string }).clock);

it('is read as overdue from its times alone, before anything has recorded it', async () => {
  const { id } = await requested(forum, { urgency: 'IMMEDIATE' });
  await madeEarlier(id, 3);
  const late = await requestSeen(norway, id);
  expect(late).toMatchObject({
    acknowledgeOverdue: true,
    acknowledgeRemaining: 'PT0S',
    conveneOverdue: false,
  });
  expect(late?.conveneRemaining).toMatch(/^PT20H59M/);
  expect((await requestsListed(officer, ', running: true')).nodes[0]?.id).toBe(id);
  await madeEarlier(id, 22);
  expect(await requestSeen(norway, id)).toMatchObject({ acknowledgeOverdue: true, conveneOverdue: true });
  expect(await overdueIn(id)).toEqual([]);

  // A late acknowledgement is one: the clock stands, and the other still runs over.
  await officer.does('acknowledgeConsultationRequest', { id });
  expect(await requestSeen(norway, id)).toMatchObject({
    acknowledgeOverdue: false,
    acknowledgeRemaining: null,
    conveneOverdue: true,
  });
});

it('is put into the record once, by whichever node comes first, and reads the same afterwards', async () => {
  const { id, version } = await requested(forum, { urgency: 'IMMEDIATE' });
  await madeEarlier(id, 25);
  await plan(id, 'request.acknowledge');
  await plan(id, 'request.convene');
  const told = await eventually(
    () => overdueIn(id),
    ({ length }) => length === 2,
  );
  expect([...told].sort()).toEqual(['ACKNOWLEDGE', 'CONVENE']);
  expect(await requestSeen(norway, id)).toMatchObject({
    state: 'SUBMITTED',
    version,
    acknowledgeOverdue: true,
    conveneOverdue: true,
  });

  // What is looked at again, by an accident or after its session was called off, is not told again.
  const { id: other } = await requested(forum, { urgency: 'IMMEDIATE' });
  await plan(id, 'request.convene');
  await madeEarlier(other, 25);
  await plan(other, 'request.convene');
  await eventually(
    () => overdueIn(other),
    ({ length }) => length === 1,
  );
  expect(await overdueIn(id)).toHaveLength(2);
});

it('has its deadlines looked at only while their clocks run', async () => {
  const dueFor = async (id: string): Promise<string[]> =>
    (
      await forum.sql<{ kind: string }>('select kind from due where key = $1 order by kind', [keyFor(id)])
    ).map(({ kind }) => kind);
  const { id } = await requested(forum);
  expect(await dueFor(id)).toEqual(['request.acknowledge', 'request.convene']);
  await officer.does('acknowledgeConsultationRequest', { id });
  expect(await dueFor(id)).toEqual(['request.convene']);
  const { session } = await officer.does<{ session: { id: string } }>(
    'scheduleRequested',
    { requestId: id, ...slot(), convene: true },
    'session { id }',
  );
  expect(await dueFor(id)).toEqual([]);
  await officer.does('cancelSession', { id: session.id, reason: 'Not now.' });
  expect(await dueFor(id)).toEqual(['request.convene']);
  await norway.does('withdrawConsultationRequest', { id, reason: 'settled' });
  expect(await dueFor(id)).toEqual([]);
});
