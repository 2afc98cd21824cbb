import { expect, it } from '@jest/globals';
import { codesOf, type Person, Secretariat, startForum } from '@parley/testkit';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const chair = await forum.person('chair@secretariat.example');
const japan = await forum.person('head@jpn.example');

interface Invitation {
  readonly delegation: { readonly code: string };
  readonly answer: string;
  readonly attending: readonly { readonly name: string }[];
  readonly answeredAt: string | null;
}

const invitations = async (reader: Person, id: string): Promise<readonly Invitation[]> =>
  (
    await reader.read<{ session: { invitations: Invitation[] } }>(
      'query ($id: ID!) { session(id: $id) { invitations { delegation { code } answer attending { name } answeredAt } } }',
      { id },
    )
  ).session.invitations;

const of = async (reader: Person, id: string, code: string): Promise<Invitation | undefined> =>
  (await invitations(reader, id)).find(({ delegation }) => delegation.code === code);

const idOf = async (person: Person): Promise<string> =>
  (await person.read<{ viewer: { person: { id: string } } }>('{ viewer { person { id } } }')).viewer.person
    .id;

it('every seat invited is awaited until it answers', async () => {
  const { id } = await secretariat.convened();
  const all = await invitations(japan, id);
  expect(all).toHaveLength(34);
  expect(new Set(all.map(({ answer }) => answer))).toEqual(new Set(['AWAITED']));
});

it('an answer with those who come is seen by the chair', async () => {
  const { id: sessionId } = await secretariat.convened();
  const attending = [await idOf(japan), await idOf(await forum.person('adviser@jpn.example'))];
  await japan.does('answerInvitation', { sessionId, answer: 'ACCEPTED', attending });
  const seen = await of(chair, sessionId, 'JPN');
  expect(seen?.answer).toBe('ACCEPTED');
  expect(seen?.attending.map(({ name }) => name).sort()).toEqual([
    'Japan — Adviser',
    'Japan — Head of Delegation',
  ]);
  expect(Date.parse(seen?.answeredAt ?? '')).not.toBeNaN();
  expect((await of(chair, sessionId, 'KOR'))?.answer).toBe('AWAITED');
});

it('an answer can be changed while the session is to come', async () => {
  const { id: sessionId } = await secretariat.convened();
  for (const answer of ['TENTATIVE', 'DECLINED', 'ACCEPTED', 'DECLINED']) {
    await japan.does('answerInvitation', { sessionId, answer });
    expect((await of(chair, sessionId, 'JPN'))?.answer).toBe(answer);
  }
  expect((await of(chair, sessionId, 'JPN'))?.attending).toEqual([]);
});

it('all 34 can answer at the same time', async () => {
  const { id: sessionId } = await secretariat.convened();
  const codes = (await invitations(chair, sessionId)).map(({ delegation }) => delegation.code);
  await Promise.all(
    codes.map(async (code) =>
      (await forum.person(`head@${code.toLowerCase()}.example`)).does('answerInvitation', {
        sessionId,
        answer: 'ACCEPTED',
      }),
    ),
  );
  expect(new Set((await invitations(chair, sessionId)).map(({ answer }) => answer))).toEqual(
    new Set(['ACCEPTED']),
  );
});

it('people of another delegation, or nobody at all, cannot be named', async () => {
  const { id: sessionId } = await secretariat.convened();
  const korea = await idOf(await forum.person('head@kor.example'));
  const [foreign, absent] = await Promise.all(
    [korea, 'UGVyc29uOjAwMDAwMDAwLTAwMDAtNDAwMC04MDAwLTAwMDAwMDAwMDAwMA'].map((id) =>
      japan.refused('answerInvitation', { sessionId, answer: 'ACCEPTED', attending: [id] }),
    ),
  );
  expect(foreign).toMatchObject({ code: 'INVALID', field: 'attending' });
  // Whether somebody is there is not to be learned this way.
  expect(foreign).toEqual(absent);
  expect((await of(chair, sessionId, 'JPN'))?.answer).toBe('AWAITED');
});

it('the secretariat has no delegation to answer for', async () => {
  const { id: sessionId } = await secretariat.convened();
  expect(await chair.refused('answerInvitation', { sessionId, answer: 'ACCEPTED' })).toMatchObject({
    code: 'FORBIDDEN',
  });
});

it('a delegation that is not invited finds nothing to answer', async () => {
  const { id: sessionId } = await secretariat.convened({ format: 'NAMED', named: ['KOR', 'NZL'] });
  const absent = await japan.refused('answerInvitation', {
    sessionId: 'U2Vzc2lvbjpub25l',
    answer: 'ACCEPTED',
  });
  expect(await japan.refused('answerInvitation', { sessionId, answer: 'ACCEPTED' })).toEqual(absent);
  expect(absent.code).toBe('NOT_FOUND');
});

it.each(['closeSession', 'cancelSession'])('after %s no answer is taken', async (end) => {
  const { id: sessionId } = end === 'closeSession' ? await secretariat.open() : await secretariat.convened();
  await chair.does(end, end === 'closeSession' ? { id: sessionId } : { id: sessionId, reason: 'no need' });
  expect(await japan.refused('answerInvitation', { sessionId, answer: 'ACCEPTED' })).toMatchObject({
    code: 'STATE',
  });
});

it('an answer that there is not is a bad input', async () => {
  const { id } = await secretariat.convened();
  const answer = await japan.graphql(
    'mutation ($id: ID!) { answerInvitation(sessionId: $id, answer: PERHAPS) { __typename } }',
    { id },
  );
  expect(codesOf(answer)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
});
