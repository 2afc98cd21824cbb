import { beforeAll, describe, expect, it } from '@jest/globals';
import { codesOf, eventually, inHours, Secretariat, startForum } from '@parley/testkit';
import { entriesOf, issued, type IssuedToken, pageOf, tokenInput } from './support/feed';
import { storedText } from './support/stored-text';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [admin, japan, korea] = await Promise.all([
  forum.person('admin@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@kor.example'),
]);

const TOKENS = '{ feedTokens { id name ceiling revoked lastUsedAt delegation { code } } }';
const VIEWER =
  '{ viewer { clearance maySpeakFor person { id } token { id name lastUsedAt delegation { code } } } }';

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly revoked: boolean;
  readonly lastUsedAt: string | null;
}

const listed = async (id: string): Promise<Listed | undefined> =>
  (await japan.read<{ feedTokens: Listed[] }>(TOKENS)).feedTokens.find((token) => token.id === id);

describe('issuing a token', () => {
  it('is for whoever speaks for the seat, for the own delegation', async () => {
    const { token } = await japan.does<IssuedToken>('issueFeedToken', tokenInput({ name: 'situation room' }));
    expect(token).toMatchObject({ name: 'situation room', ceiling: 'RESTRICTED', revoked: false });
    expect(await listed(token.id)).toMatchObject({
      name: 'situation room',
      delegation: { code: 'JPN' },
      revoked: false,
    });
    expect(await korea.read(TOKENS)).not.toMatchObject({
      feedTokens: expect.arrayContaining([{ id: token.id }]),
    });
  });

  it('is refused for another delegation, and to those who do not speak for the seat', async () => {
    expect(await japan.refused('issueFeedToken', tokenInput({ delegation: 'KOR' }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    for (const email of ['adviser@jpn.example', 'chair@secretariat.example', 'observer@asean.example']) {
      const person = await forum.person(email);
      expect(await person.refused('issueFeedToken', tokenInput())).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('is for an administrator for any seat, and for observers', async () => {
    const { token } = await admin.does<IssuedToken>('issueFeedToken', tokenInput({ delegation: 'KOR' }));
    expect(
      await korea.read(`query ($id: ID!) { node(id: $id) { ... on FeedToken { delegation { code } } } }`, {
        id: token.id,
      }),
    ).toEqual({ node: { delegation: { code: 'KOR' } } });
  });

  it.each([
    [
      'a ceiling above the own clearance',
      'deputy@jpn.example',
      { ceiling: 'SECRET' },
      /^(LABEL_CEILING|FORBIDDEN)$/,
    ],
    ['an expiry that is past', 'head@jpn.example', { expiresAt: inHours(-1) }, /^INVALID$/],
    ['no name', 'head@jpn.example', { name: '  ' }, /^INVALID$/],
  ])('is refused with %s', async (_, email, more, code) => {
    const person = await forum.person(email);
    expect((await person.refused('issueFeedToken', tokenInput(more))).code).toMatch(code);
  });

  it('shows the secret once: it stands in no table and in no log, and a list of tokens does not show it', async () => {
    const { secret, token } = await japan.does<IssuedToken>(
      'issueFeedToken',
      tokenInput({ name: 'kept nowhere' }),
    );
    await forum.bearer(secret).read(VIEWER);
    const stored = await storedText(forum);
    expect(stored).toContain('kept nowhere');
    expect(stored).not.toContain(secret);
    expect(stored).not.toContain(Buffer.from(secret).toString('hex'));
    expect(stored).not.toContain(Buffer.from(secret, 'base64url').toString('hex'));
    expect(stored).not.toContain(Buffer.from(secret).toString('base64'));
    expect(forum.node().output).not.toContain(secret);
    expect(JSON.stringify([await japan.read(TOKENS), await entriesOf(japan)])).not.toContain(secret);
    expect(await listed(token.id)).toBeDefined();
  });
});

describe('a token', () => {
  it('reads for its delegation up to its ceiling, and is nobody', async () => {
    const machine = await issued(forum, japan, { name: 'who am I' });
    expect(await machine.read(VIEWER)).toMatchObject({
      viewer: {
        clearance: 'RESTRICTED',
        maySpeakFor: null,
        person: null,
        token: { name: 'who am I', delegation: { code: 'JPN' } },
      },
    });
  });

  it('may not act: what a head of delegation may do is refused to its machine', async () => {
    const { item, session } = await secretariat.underWay();
    const machine = await issued(forum, japan);
    const tries: [string, Record<string, unknown>][] = [
      ['requestFloor', { agendaItemId: item.id }],
      ['answerInvitation', { sessionId: session.id, answer: 'ACCEPTED' }],
      ['issueFeedToken', tokenInput()],
    ];
    for (const [mutation, variables] of tries) {
      expect(await machine.refused(mutation, variables)).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('shows when it was last used', async () => {
    const { secret, token } = await japan.does<IssuedToken>('issueFeedToken', tokenInput());
    expect(await listed(token.id)).toMatchObject({ lastUsedAt: null });
    await pageOf(forum.bearer(secret));
    const used = await eventually(
      () => listed(token.id),
      (now) => now?.lastUsedAt !== null,
    );
    expect(Number.isNaN(Date.parse(used?.lastUsedAt ?? ''))).toBe(false);
  });

  it('that has expired is nobody’s any more, by page and by subscription', async () => {
    const expiresAt = new Date(Date.now() + 3_000).toISOString();
    const machine = await issued(forum, japan, { expiresAt });
    const feed = machine.feed({ after: (await pageOf(machine, { first: 1 })).nodes[0]?.cursor });
    await feed.connected;
    await eventually(
      () => machine.graphql(VIEWER),
      (answer) => codesOf(answer).includes('UNAUTHENTICATED'),
    );
    expect(codesOf(await machine.graphql('{ feed { nodes { cursor } } }'))).toEqual(['UNAUTHENTICATED']);
    await feed.ended.count(1);
    const { id } = await secretariat.convened();
    const late = machine.feed();
    expect(await late.ended.count(1)).toHaveLength(1);
    expect(
      [...feed.entries.items, ...late.entries.items].filter(({ subjectId }) => subjectId === id),
    ).toEqual([]);
  });
});

describe('revoking a token', () => {
  it('ends its subscription before it is answered, and nothing is delivered after', async () => {
    const { secret, token } = await japan.does<IssuedToken>('issueFeedToken', tokenInput());
    const machine = forum.bearer(secret);
    const feed = machine.feed({ after: (await pageOf(machine, { first: 1 })).nodes[0]?.cursor });
    const stream = await machine.sse(
      'subscription ($after: Cursor) { feed(after: $after) { type subjectId } }',
      {
        after: (await pageOf(machine, { first: 1 })).nodes[0]?.cursor,
      },
    );
    await Promise.all([feed.entries.count(1), stream.messages.count(1)]);
    const { data } = await japan.graphql('mutation ($id: ID!) { revokeFeedToken(id: $id) }', {
      id: token.id,
    });
    expect(data).toEqual({ revokeFeedToken: true });
    const { id } = await secretariat.convened();
    await Promise.all([feed.ended.count(1), stream.ended]);
    expect(feed.entries.items.filter(({ subjectId }) => subjectId === id)).toEqual([]);
    expect(JSON.stringify(stream.messages.items)).not.toContain(id);
    expect(codesOf(await machine.graphql(VIEWER))).toEqual(['UNAUTHENTICATED']);
    expect(await listed(token.id)).toMatchObject({ revoked: true });
  });

  it('is true a second time, false for what is not there, and the same false for another delegation’s', async () => {
    const { token } = await japan.does<IssuedToken>('issueFeedToken', tokenInput());
    const revoke = async (by: typeof japan, id: string): Promise<string> =>
      (await by.graphql('mutation ($id: ID!) { revokeFeedToken(id: $id) }', { id })).text;
    const absent = await revoke(korea, 'bm90aGluZw');
    expect(JSON.parse(absent)).toEqual({ data: { revokeFeedToken: false } });
    expect(await revoke(korea, token.id)).toBe(absent);
    expect(await listed(token.id)).toMatchObject({ revoked: false });
    const yes = await revoke(japan, token.id);
    expect(JSON.parse(yes)).toEqual({ data: { revokeFeedToken: true } });
    expect(await revoke(admin, token.id)).toBe(yes);
  });
});

describe('what a token’s holder sees', () => {
  let secretId: string;
  let publicId: string;

  beforeAll(async () => {
    secretId = (await secretariat.convened({ label: { classification: 'RESTRICTED' } })).id;
    publicId = (
      await secretariat.convened({ label: { classification: 'UNCLASSIFIED', releasableToObservers: true } })
    ).id;
  });

  it.each([
    ['a ceiling below the delegation’s', () => issued(forum, japan, { ceiling: 'UNCLASSIFIED' }), false],
    ['a ceiling of RESTRICTED', () => issued(forum, japan, { ceiling: 'RESTRICTED' }), true],
    ['an observer’s token', () => issued(forum, admin, { ceiling: 'RESTRICTED' }), false],
  ])('with %s is no more than that', async (_, make, sees) => {
    const machine = await make();
    const past = await entriesOf(machine);
    const sessions = past.map(({ sessionId }) => sessionId);
    expect([sessions.includes(publicId), sessions.includes(secretId)]).toEqual([true, sees]);
    const { session } = await machine.read<{ session: unknown }>(
      'query ($id: ID!) { session(id: $id) { id } }',
      { id: secretId },
    );
    expect(session).toEqual(sees ? { id: secretId } : null);
    const feed = machine.feed({ after: past.at(-1)?.cursor });
    await feed.connected;
    await secretariat.item(secretId);
    const { id } = await secretariat.item(publicId);
    await feed.entries.until(({ subjectId }) => subjectId === id);
    expect(feed.entries.items.some(({ sessionId }) => sessionId === secretId)).toBe(sees);
    await feed.close();
  });
});
