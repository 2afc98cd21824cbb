import { beforeAll, describe, expect, it } from '@jest/globals';
import { keyOf } from '@parley/kernel';
import {
  codesOf,
  FEED_SUBSCRIPTION,
  type Forum,
  type Person,
  Secretariat,
  startForum,
} from '@parley/testkit';
import { entriesOf, issued, type IssuedToken, tokenInput } from './support/feed';
import { absent, ACTED, ASKED, type Hidden, holdHidden, TELLTALE } from './support/hidden';

const forum = await startForum();
const secretariat = new Secretariat(forum);

type Make = (forum: Forum) => Promise<Person>;

const person =
  (email: string): Make =>
  (of) =>
    of.person(email);
const japan = await forum.person('head@jpn.example');

const expired: Make = async (of) => {
  const { secret, token } = await japan.does<IssuedToken>(
    'issueFeedToken',
    tokenInput({ ceiling: 'SECRET' }),
  );
  // As an hour later: the forum gives out no token that lives for a moment only.
  await of.sql("update credential set expires_at = clock_timestamp() - interval '1 second' where id = $1", [
    keyOf('FeedToken', token.id),
  ]);
  return of.bearer(secret, 'an expired token');
};

const revoked: Make = async (of) => {
  const { secret, token } = await japan.does<IssuedToken>(
    'issueFeedToken',
    tokenInput({ ceiling: 'SECRET' }),
  );
  await japan.graphql('mutation ($id: ID!) { revokeFeedToken(id: $id) }', { id: token.id });
  return of.bearer(secret, 'a revoked token');
};

const signedOut: Make = async (of) => {
  const gone = await of.signIn('head@jpn.example');
  await gone.graphql('mutation { signOut }');
  return gone;
};

/** Who asks, and whether anybody stands behind it. */
const BLIND: readonly (readonly [string, boolean, Make])[] = [
  ['a stranger', false, (of) => Promise.resolve(of.bearer(undefined))],
  ['an expired token', false, expired],
  ['a revoked token', false, revoked],
  ['a person who signed out', false, signedOut],
  ['an observer', true, person('observer@asean.example')],
  ['a delegation that is not invited', true, person('head@fra.example')],
  ['a lower clearance of an invited delegation', true, person('adviser@jpn.example')],
  [
    'a token with a lower ceiling of an invited delegation',
    true,
    (of) => issued(of, japan, { ceiling: 'RESTRICTED' }),
  ],
];

const SEEING: readonly (readonly [string, Make])[] = [
  ['the secretariat', person('chair@secretariat.example')],
  ['an invited delegation', person('deputy@kor.example')],
  ['a token of an invited delegation', (of) => issued(of, japan, { ceiling: 'CONFIDENTIAL' })],
];

const SESSIONS =
  '{ sessions(first: 100) { totalCount nodes { id title } edges { cursor } pageInfo { endCursor } } }';
const HEAD = '{ feed(first: 1) { nodes { cursor } } }';

/** The bytes of every list that a reader may ask for, and the feed entry by entry. */
const worldOf = async (reader: Person): Promise<string[]> => {
  const [sessions, first] = await Promise.all([SESSIONS, HEAD].map((query) => reader.graphql(query)));
  const entries = codesOf(first ?? { errors: [] }).length > 0 ? [] : await entriesOf(reader);
  return [sessions?.text ?? '', first?.text ?? '', ...entries.map((entry) => JSON.stringify(entry))];
};

interface Blind {
  readonly reader: Person;
  readonly before: readonly string[];
  after: readonly string[];
}

let hidden: Hidden;
const blind = new Map<string, Blind>();

const blindOne = (name: string): Blind => {
  const found = blind.get(name);
  if (found === undefined) throw new Error(`nobody is called ${name}`);
  return found;
};

beforeAll(async () => {
  const readers: [string, Person][] = [];
  for (const [name, , make] of BLIND) readers.push([name, await make(forum)]);
  for (const [name, reader] of readers) blind.set(name, { reader, before: await worldOf(reader), after: [] });
  hidden = await holdHidden(forum);
  for (const one of blind.values()) one.after = await worldOf(one.reader);
});

describe.each(SEEING)('%s', (_, make) => {
  it.each(ASKED)('sees %s', async (_way, ask) => {
    const reader = await make(forum);
    const there = await ask(reader, hidden);
    expect(there).not.toBe(await ask(reader, absent()));
    expect(there).toMatch(/^200 \{"data":/);
    expect(there).not.toContain('"errors"');
  });

  it('sees it among the sessions, counts it and reads it in the feed', async () => {
    const [sessions = '', , ...feed] = await worldOf(await make(forum));
    expect(sessions).toContain(hidden.session.id);
    expect(sessions).toMatch(/"totalCount":[1-9]/);
    expect(feed.filter((entry) => entry.includes(hidden.session.id)).join()).toContain(TELLTALE);
  });
});

describe.each(BLIND)('%s', (name, stands) => {
  it.each(ASKED)('is answered for %s as if it were not there, byte for byte', async (_way, ask) => {
    const { reader } = blindOne(name);
    const there = await ask(reader, hidden);
    expect(there).toBe(await ask(reader, absent()));
    expect(there).not.toContain(TELLTALE);
  });

  it('lists and counts the same sessions, and reads the same feed, as before it was held', async () => {
    const { before, after } = blindOne(name);
    expect(after.filter((line) => !before.includes(line))).toEqual([]);
    expect(after).toHaveLength(before.length);
  });

  it('is refused every action on it in the words for what is not there, byte for byte', async () => {
    const { reader } = blindOne(name);
    const nothing = absent();
    for (const [mutation, variables] of ACTED) {
      const [there, not] = await Promise.all(
        [hidden, nothing].map((ids) => attempt(reader, mutation, variables(ids))),
      );
      expect([mutation, there]).toEqual([mutation, not]);
      if (stands && !name.includes('token'))
        expect([mutation, there]).toEqual([mutation, expect.stringContaining('NOT_FOUND')]);
    }
  });

  it('hears nothing of it by subscription, nor in a room', async () => {
    const { reader } = blindOne(name);
    const ended = stands ? undefined : await heardByNobody(reader);
    if (ended !== undefined) return expect(ended).toMatch(/UNAUTHENTICATED|4401|4403/);
    const { text, joined } = await heard(reader);
    expect(text).not.toContain(hidden.session.id);
    expect(text).not.toContain(TELLTALE);
    const client = await reader.socket();
    expect(joined).toEqual(await client.ask('room:join', { sessionId: absent().session.id }));
    client.close();
  });
});

/** The bytes of a mutation's answer. */
const attempt = async (
  reader: Person,
  mutation: string,
  variables: Record<string, unknown>,
): Promise<string> => {
  const types: Record<string, string> = {
    open: 'Boolean!',
    answer: 'InvitationAnswer!',
    outcome: 'ItemOutcome!',
    reason: 'String!',
  };
  const names = Object.keys(variables);
  const declared = names.map((name) => `$${name}: ${types[name] ?? 'ID!'}`).join(', ');
  const passed = names.map((name) => `${name}: $${name}`).join(', ');
  const refusal = '__typename ... on Refusal { code message field currentVersion }';
  return (await reader.graphql(`mutation (${declared}) { ${mutation}(${passed}) { ${refusal} } }`, variables))
    .text;
};

/** What ends the subscription of whoever is nobody; it must have brought nothing. */
const heardByNobody = async (reader: Person): Promise<string> => {
  const feed = reader.feed({ filter: { sessionId: hidden.session.id } });
  const [end] = await feed.ended.count(1);
  expect(feed.entries.items).toEqual([]);
  await expect(reader.socket()).rejects.toThrow(/^UNAUTHENTICATED$/);
  const stream = await reader.sse(FEED_SUBSCRIPTION, {});
  await stream.ended;
  expect(JSON.stringify([stream.status, ...stream.messages.items])).toMatch(/UNAUTHENTICATED|401/);
  await feed.close();
  return JSON.stringify(end);
};

/** Everything that reaches a reader live while something happens in the hidden session, and then in one for all. */
const heard = async (reader: Person): Promise<{ text: string; joined: unknown }> => {
  const client = await reader.socket();
  const joined = await client.ask('room:join', { sessionId: hidden.session.id });
  const after = (await entriesOf(reader)).at(-1)?.cursor;
  const feed = reader.feed({ after });
  const narrow = reader.feed({ after, filter: { sessionId: hidden.session.id } });
  await secretariat.item(hidden.session.id, { title: `${TELLTALE} later item` });
  const label = { classification: 'UNCLASSIFIED', releasableToObservers: true };
  const { id } = await secretariat.convened({ label });
  await feed.entries.until(({ subjectId }) => subjectId === id);
  const text = JSON.stringify([
    feed.entries.items,
    narrow.entries.items,
    client.events.items,
    client.presence.items,
  ]);
  await Promise.all([feed.close(), narrow.close()]);
  client.close();
  return { text, joined };
};
