import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { keyOf } from '@parley/kernel';
import { readOriginStatement, verifyOrigin } from '@parley/papers/model';
import { eventually, type Person, Secretariat, startForum, type Thing } from '@parley/testkit';
import { commented } from './support/comments';
import { entriesOf, issued } from './support/feed';
import { PDF, senderOf } from './support/files';
import { amendmentsSeen, proposed, resolved } from './support/negotiation';
import { circulated, drafted, issuedBy, type Paper, paperSeen } from './support/papers';
import { comparable, everythingSeen, follow } from './support/unmasking';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [officer, japan, adviser, zealand, korea, observer] = await Promise.all([
  forum.person('officer@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('adviser@jpn.example'),
  forum.person('head@nzl.example'),
  forum.person('head@kor.example'),
  forum.person('observer@asean.example'),
]);
const send = senderOf(forum);
const LABEL = { classification: 'UNCLASSIFIED', releasableTo: ['KOR'], releasableToObservers: true };
const TITLE = 'Zephyrs and how they are met';

interface Story {
  readonly since: string | undefined;
  readonly paperId: string;
  readonly sessionId: string;
  readonly title: string;
  readonly frames: readonly object[];
}

/** The whole course of a non-paper, the same whoever tells it: what others do to it, and what its originator decides. */
const story = async (by: Person): Promise<Story> => {
  const since = (await entriesOf(officer)).at(-1)?.cursor;
  const { session, item } = await secretariat.underWay({
    title: 'A session about zephyrs',
    label: { ...LABEL, releasableTo: null },
  });
  const input = {
    kind: 'NON_PAPER',
    title: TITLE,
    label: LABEL,
    sessionId: session.id,
    agendaItemId: item.id,
  };
  const markdown = 'Alpha [beta]{+KOR} stands first.\n\nDelta stands next.\n\nOmega stands last.\n';
  const { id } = await drafted(forum, { ...input, markdown }, by.name);
  await send(by, id, PDF, 'annex.pdf');
  await commented(by, { id }, { text: 'Among ourselves.' });
  const paper = await issuedBy(by, id);
  const { frames, close } = await follow(korea, id);
  const [first, second] = [
    await proposed(korea, paper.current?.id, '2'),
    await proposed(korea, paper.current?.id, '3'),
  ];
  await korea.does('takeStance', {
    revisionId: paper.current?.id,
    paragraph: '1',
    stance: 'OBJECT',
    comment: 'Too early.',
  });
  const thread = await commented(korea, paper, { audience: 'PAPER', text: 'Whose view is this?' });
  await by.does('replyToComment', { threadId: thread.id, text: 'One that many share.' });
  await by.does('resolveComments', { threadId: thread.id });
  await by.does('setCommentDeadline', {
    paperId: id,
    commentsBy: new Date(Date.now() + 72 * 3_600_000).toISOString(),
    reason: 'As agreed.',
  });
  await resolved(by, first.id, 'ACCEPTED');
  await resolved(by, second.id, 'REJECTED');
  const revised = await issuedBy(by, id);
  await eventually(
    () => Promise.resolve(frames.items),
    (items) => JSON.stringify(items).includes('NON-PAPER-REV1'),
  );
  close();
  expect(revised.revisions).toHaveLength(2);
  return { paperId: id, since, sessionId: session.id, title: TITLE, frames: frames.items };
};

describe('who originated a non-paper', () => {
  it('comes through on no path to anybody: two stories that differ in nothing else read the same, and name nobody', async () => {
    const [own, other] = [await story(japan), await story(zealand)];
    const people = await Promise.all(
      [japan, adviser].map((one) =>
        one.read<{ viewer: { person: Thing & { name: string } } }>('{ viewer { person { id name } } }'),
      ),
    );
    const named = people.flatMap(({ viewer: { person } }) => [
      person.id,
      keyOf('Person', person.id) ?? '',
      person.name,
    ]);
    const compare = async (reader: Person, numbers: readonly number[]) => {
      const seen = await everythingSeen(forum, reader, own, numbers);
      // A session's journal names every seat that was invited: that it is the same for both says enough.
      for (const [path, text] of Object.entries(seen).filter(([name]) => name !== 'session')) {
        expect([path, /JPN|Japan|Japon|日本/.exec(text)?.[0]]).toEqual([path, undefined]);
        for (const name of named) expect([path, text.includes(name)]).toEqual([path, false]);
      }
      expect(comparable(seen)).toEqual(comparable(await everythingSeen(forum, reader, other, numbers)));
      return seen;
    };
    // Files are the same for all who may read them: they are made for one reader.
    expect((await compare(korea, [1]))['archive']).toContain('index.html');
    for (const reader of [korea, observer, await issued(forum, korea)]) {
      const seen = await compare(reader, []);
      // A filter by delegation finds nothing of it.
      expect(seen['feed of JPN']).toBe('[]');
      expect(seen['feed of all']).toContain('paper.circulated');
    }
    for (const [by, { paperId: id }] of [
      [japan, own],
      [zealand, other],
    ] as const)
      await by.does('withdrawPaper', { id, reason: 'It has served.' });
    expect((await compare(korea, []))['feed of all']).toContain('paper.withdrawn');
    expect(JSON.stringify(own.frames)).not.toMatch(/JPN|Japan/);
    const shape = ({ frames }: Story): unknown[] => frames.map((frame) => Object.keys(frame).sort());
    expect(shape(own)).toEqual(shape(other));
  });

  it('is told to its own side all the while: what others propose on one released to them alone is seen by it too', async () => {
    const paper = await circulated(forum, { kind: 'NON_PAPER', label: LABEL });
    const { id } = await proposed(korea, paper.current?.id, '1');
    expect((await amendmentsSeen(japan, paper.id))?.map((one) => one.id)).toEqual([id]);
    await korea.does('takeStance', { revisionId: paper.current?.id, paragraph: '2', stance: 'OBJECT' });
    const query =
      'query ($id: ID!) { paper(id: $id) { current { paragraphs { stances { delegation { code } } } } } }';
    expect(JSON.stringify(await japan.read(query, { id: paper.id }))).toContain('KOR');
    // A stance of its own would tell: nobody whom the label does not name sees the paper but its author.
    const own = await japan.refused('takeStance', {
      revisionId: paper.current?.id,
      paragraph: '1',
      stance: 'ACCEPT',
    });
    expect(own).toMatchObject({ code: 'STATE', message: expect.stringMatching(/Comment on it instead/) });
  });
});

const ORIGIN = 'query ($id: ID!) { paper(id: $id) { originCommitment originStatement } }';
interface Sealed {
  readonly originCommitment: string | null;
  readonly originStatement: string | null;
}
const sealOf = async (reader: Person, { id }: Thing): Promise<Sealed | null> =>
  (await reader.read<{ paper: Sealed | null }>(ORIGIN, { id })).paper;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('the commitment to it', () => {
  it('is in the record from the first circulation, seen by all who see the paper, and opened by its own people alone', async () => {
    const draft = await drafted(forum, { kind: 'NON_PAPER', label: LABEL });
    expect(await sealOf(japan, draft)).toEqual({ originCommitment: null, originStatement: null });
    const paper = await issuedBy(japan, draft.id);
    const { originCommitment: commitment, originStatement: statement } = (await sealOf(adviser, paper)) ?? {};
    if (commitment == null || statement == null) throw new Error('nothing to open');
    expect(verifyOrigin(commitment, { statement, sha256: sha256(statement) })).toEqual({
      paperKey: keyOf('Paper', paper.id),
      textSha256: paper.revisions[0]?.sha256,
      originator: 'JPN',
      salt: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    // The secretariat knows whose it is, but holds nothing to prove it with; a machine of its own seat neither.
    for (const reader of [officer, korea, observer, await issued(forum, japan), await issued(forum, korea)])
      expect(await sealOf(reader, paper)).toEqual({ originCommitment: commitment, originStatement: null });
    expect(await sealOf(zealand, paper)).toBeNull();
    const [row] = await forum.sql<{ data: { originCommitment: string } }>(
      `select data from record where type = 'paper.circulated' and subject_key = $1`,
      [keyOf('Paper', paper.id)],
    );
    expect(row?.data.originCommitment).toBe(commitment);
  });

  it('stays through revisions, and shares nothing with that of another paper of the same seat', async () => {
    const [one, two] = [
      await circulated(forum, { kind: 'NON_PAPER' }),
      await circulated(forum, { kind: 'NON_PAPER' }),
    ];
    const [first, second] = [await sealOf(japan, one), await sealOf(japan, two)];
    expect(first?.originCommitment).not.toBe(second?.originCommitment);
    const salts = [first, second].map((seal) => readOriginStatement(seal?.originStatement ?? '')?.salt);
    expect(new Set(salts).size).toBe(2);
    const { version = 0 } = (await paperSeen(japan, one.id)) ?? {};
    await japan.does('revisePaper', { id: one.id, version, markdown: 'Other words.' });
    await issuedBy(japan, one.id);
    expect(await sealOf(japan, one)).toEqual(first);
  });

  it('of the secretariat’s own is opened by the secretariat, where it was circulated by it for a delegation by that delegation', async () => {
    const own = await circulated(forum, { kind: 'NON_PAPER' }, officer.name);
    expect(readOriginStatement((await sealOf(officer, own))?.originStatement ?? '')?.originator).toBeNull();
    expect((await sealOf(japan, own))?.originStatement).toBeNull();
    const draft = await drafted(forum, { kind: 'NON_PAPER' });
    await japan.does('submitPaper', { id: draft.id });
    await officer.does('circulatePaper', { id: draft.id });
    expect((await sealOf(officer, draft))?.originStatement).toBeNull();
    expect(readOriginStatement((await sealOf(japan, draft))?.originStatement ?? '')?.originator).toBe('JPN');
  });

  it('is not made for papers that are attributed', async () => {
    const paper: Paper = await circulated(forum, {});
    expect(await sealOf(japan, paper)).toEqual({ originCommitment: null, originStatement: null });
  });
});
