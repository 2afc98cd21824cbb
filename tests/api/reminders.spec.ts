import { expect, it } from '@jest/globals';
import { keyOf } from '@parley/kernel';
import { eventually, inHours, type Person, Secretariat, startForum } from '@parley/testkit';

const forum = await startForum({ nodes: 2 });
const secretariat = new Secretariat(forum);
const officer = await forum.person('officer@secretariat.example');
const japan = await forum.person('head@jpn.example');
const korea = await forum.person('head@kor.example');

const FEW = { format: 'NAMED', named: ['JPN', 'KOR', 'NOR'], label: { classification: 'UNCLASSIFIED' } };

interface Invitation {
  readonly delegation: { readonly code: string };
  readonly answer: string;
  readonly late: boolean;
  readonly remindedAt: string | null;
}

const invitations = async (reader: Person, id: string): Promise<readonly Invitation[]> =>
  (
    await reader.read<{ session: { invitations: Invitation[] } }>(
      'query ($id: ID!) { session(id: $id) { invitations { delegation { code } answer late remindedAt } } }',
      { id },
    )
  ).session.invitations;

const remindedSeats = async (reader: Person, id: string): Promise<string[]> =>
  (await invitations(reader, id))
    .filter(({ remindedAt }) => remindedAt !== null)
    .map(({ delegation }) => delegation.code);

const entries = async (reader: Person, id: string, type: string): Promise<readonly unknown[]> => {
  const { feed } = await reader.read<{ feed: { nodes: { data: string }[] } }>(
    'query ($id: ID!, $types: [String!]) { feed(filter: { sessionId: $id, types: $types }, first: 100) { nodes { data } } }',
    { id, types: [type] },
  );
  return feed.nodes.map(({ data }) => JSON.parse(data) as unknown);
};

/** Makes the reminder of a session due now, and waits until a node has taken it. */
const becomesDue = async (key: string | undefined): Promise<void> => {
  await forum.sql(
    `insert into due (kind, key, at) values ('invitation-reminder', $1, clock_timestamp())
     on conflict (kind, key) do update set at = excluded.at`,
    [key],
  );
  const left = `select key from due where kind = 'invitation-reminder' and key = $1`;
  await eventually(
    () => forum.sql(left, [key]),
    (rows) => rows.length === 0,
  );
};

const lateOf = async (id: string, code: string): Promise<boolean | undefined> =>
  (await invitations(officer, id)).find(({ delegation }) => delegation.code === code)?.late;

it('a reminder goes to those who have not answered, and only they and the secretariat know of it', async () => {
  const { id: sessionId } = await secretariat.convened(FEW);
  await korea.does('answerInvitation', { sessionId, answer: 'DECLINED' });
  await officer.does('remindInvitation', { sessionId });
  expect(await remindedSeats(officer, sessionId)).toEqual(['JPN', 'NOR']);
  expect(await remindedSeats(japan, sessionId)).toEqual(['JPN']);
  expect(await remindedSeats(korea, sessionId)).toEqual([]);
  expect(await entries(officer, sessionId, 'invitation.reminded')).toHaveLength(2);
  expect(await entries(japan, sessionId, 'invitation.reminded')).toMatchObject([
    { delegation: 'JPN', automatic: false },
  ]);
  expect(await entries(korea, sessionId, 'invitation.reminded')).toEqual([]);
});

it('a delegation is reminded once a day, also by two officers at the same moment', async () => {
  const { id: sessionId } = await secretariat.convened(FEW);
  const other = await forum.person('chair@secretariat.example', 1);
  const tries = await Promise.all(
    [officer, other].map((one) => one.tries('remindInvitation', { sessionId, delegations: ['JPN'] })),
  );
  expect(tries.filter(({ __typename }) => __typename === 'Refusal')).toMatchObject([
    { code: 'RATE_LIMITED', field: 'delegations' },
  ]);
  // Without names, those whose turn it is.
  await officer.does('remindInvitation', { sessionId });
  expect(await remindedSeats(officer, sessionId)).toEqual(['JPN', 'NOR', 'KOR']);
  expect(await officer.refused('remindInvitation', { sessionId })).toMatchObject({ code: 'RATE_LIMITED' });
  await forum.sql(`update invitation_reminder set at = at - interval '24 hours' where session_id = $1`, [
    keyOf('Session', sessionId),
  ]);
  await officer.does('remindInvitation', { sessionId, delegations: ['JPN'] });
});

it('nobody is reminded who has answered or is not invited, nor when there is nobody left', async () => {
  const { id: sessionId } = await secretariat.convened({ ...FEW, named: ['JPN', 'KOR'] });
  await japan.does('answerInvitation', { sessionId, answer: 'TENTATIVE' });
  for (const code of ['JPN', 'FRA', 'XXX']) {
    const refusal = await officer.refused('remindInvitation', { sessionId, delegations: ['KOR', code] });
    expect(refusal).toMatchObject({ code: 'INVALID', field: 'delegations' });
  }
  expect(await remindedSeats(officer, sessionId)).toEqual([]);
  await korea.does('answerInvitation', { sessionId, answer: 'ACCEPTED' });
  expect(await officer.refused('remindInvitation', { sessionId })).toMatchObject({ code: 'STATE' });
});

it('only the chair and the session officers remind, and only before the session', async () => {
  const draft = await secretariat.scheduled(FEW);
  const open = await secretariat.open(FEW);
  for (const { id: sessionId } of [draft, open])
    expect(await officer.refused('remindInvitation', { sessionId })).toMatchObject({ code: 'STATE' });
  const { id: sessionId } = await secretariat.convened(FEW);
  expect(await japan.refused('remindInvitation', { sessionId })).toMatchObject({ code: 'FORBIDDEN' });
  const stranger = await forum.person('head@fra.example');
  expect(await stranger.refused('remindInvitation', { sessionId })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await stranger.refused('remindInvitation', { sessionId: draft.id })).toMatchObject({
    code: 'NOT_FOUND',
  });
});

it('the forum reminds by itself two days before, each delegation once, on whichever node', async () => {
  const { id: sessionId } = await secretariat.convened({
    ...FEW,
    startsAt: inHours(24 * 10),
    endsAt: inHours(24 * 10 + 2),
  });
  await korea.does('answerInvitation', { sessionId, answer: 'ACCEPTED' });
  const key = keyOf('Session', sessionId);
  const planned = await forum.sql<{ hours: number }>(
    `select round(extract(epoch from s.starts_at - d.at) / 3600)::int as hours
     from due d join session s on s.id::text = d.key where d.kind = 'invitation-reminder' and d.key = $1`,
    [key],
  );
  expect(planned).toEqual([{ hours: 48 }]);
  const feed = japan.feed({ filter: { sessionId, types: ['invitation.reminded'] } });
  await feed.connected;
  await becomesDue(key);
  const [told] = await feed.entries.count(1);
  expect(JSON.parse(told?.data ?? '')).toMatchObject({ delegation: 'JPN', automatic: true });
  expect(await remindedSeats(officer, sessionId)).toEqual(['JPN', 'NOR']);
  // A day later it may be done again by hand, but not by itself.
  await forum.sql(`update invitation_reminder set at = at - interval '2 days'`);
  await becomesDue(key);
  await officer.does('remindInvitation', { sessionId, delegations: ['NOR'] });
  expect(await entries(officer, sessionId, 'invitation.reminded')).toHaveLength(3);
  await feed.close();
});

it('a session that is called off or comes too soon plans no reminder', async () => {
  const far = { ...FEW, startsAt: inHours(24 * 9), endsAt: inHours(24 * 9 + 1) };
  const [cancelled, soon, draft] = [
    await secretariat.convened(far),
    await secretariat.convened(FEW),
    await secretariat.scheduled(far),
  ];
  await officer.does('cancelSession', { id: cancelled.id, reason: 'no need' });
  const keys = [cancelled, soon, draft].map(({ id }) => keyOf('Session', id));
  expect(
    await forum.sql(`select key from due where kind = 'invitation-reminder' and key = any ($1)`, [keys]),
  ).toEqual([]);
});

it('an answer changed in the last day, or given after the session began, is marked late', async () => {
  const soon = await secretariat.convened({ ...FEW, startsAt: inHours(5), endsAt: inHours(6) });
  await japan.does('answerInvitation', { sessionId: soon.id, answer: 'ACCEPTED' });
  expect(await lateOf(soon.id, 'JPN')).toBe(false);
  await japan.does('answerInvitation', { sessionId: soon.id, answer: 'DECLINED' });
  expect(await lateOf(soon.id, 'JPN')).toBe(true);
  expect(await entries(japan, soon.id, 'invitation.answered')).toMatchObject([
    { answer: 'ACCEPTED', late: false },
    { answer: 'DECLINED', late: true },
  ]);
  const far = await secretariat.convened({ ...FEW, startsAt: inHours(48), endsAt: inHours(49) });
  for (const answer of ['ACCEPTED', 'DECLINED'])
    await japan.does('answerInvitation', { sessionId: far.id, answer });
  expect(await lateOf(far.id, 'JPN')).toBe(false);
  const open = await secretariat.open(FEW);
  await korea.does('answerInvitation', { sessionId: open.id, answer: 'ACCEPTED' });
  expect(await lateOf(open.id, 'KOR')).toBe(true);
});
