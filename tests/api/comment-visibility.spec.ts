import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { type Person, startForum } from '@parley/testkit';
import { commented, THREAD, threadsSeen } from './support/comments';
import { issued, pageOf } from './support/feed';
import { circulated, drafted, issuedBy, PAPER, paperSeen } from './support/papers';

const forum = await startForum();
const [officer, admin, adviser, japan, korea, france, observer] = await Promise.all([
  forum.person('officer@secretariat.example'),
  forum.person('admin@secretariat.example'),
  forum.person('adviser@jpn.example'),
  forum.person('head@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('head@fra.example'),
  forum.person('observer@asean.example'),
]);
const readers: Readonly<Record<string, Person>> = {
  ...{ own: japan, adviser, officer, admin, cosponsor: korea, other: france, observer },
  ownToken: await issued(forum, japan),
  cosponsorToken: await issued(forum, korea),
  otherToken: await issued(forum, france),
};
const OWN = ['own', 'adviser', 'ownToken'];
const COSPONSOR = ['cosponsor', 'cosponsorToken'];
const AUDIENCE = [...OWN, ...COSPONSOR, 'officer', 'admin'];

const NODE = `query ($id: ID!) { node(id: $id) { id ... on CommentThread { ${THREAD} paper { id } } } }`;
const COUNTS = 'query ($id: ID!) { paper(id: $id) { unreadComments commentThreads { id } } }';
const TYPES = ['commented', 'commentsResolved', 'commentCorrected', 'commentWithdrawn', 'deadlineSet'].map(
  (type) => `paper.${type}`,
);
const absent = globalId('CommentThread', randomUUID());

interface Said {
  readonly id: string;
  readonly words: string;
}

/** By comment, the names of the readers whom all paths tell that there is such a thing; a path that tells others fails. */
const whoSees = async (paper: string, all: readonly Said[]): Promise<readonly string[][]> => {
  const seeing = all.map((): string[] => []);
  await Promise.all(
    Object.entries(readers).map(async ([name, person]) => {
      const list = JSON.stringify(await threadsSeen(person, paper));
      const counted = JSON.stringify(await person.read(COUNTS, { id: paper }));
      const feed = JSON.stringify(await pageOf(person, { filter: { types: ['paper.commented'] } }));
      const none = (await person.graphql(NODE, { id: absent })).text;
      for (const [place, { id, words }] of all.entries()) {
        const node = (await person.graphql(NODE, { id })).text !== none;
        const paths = {
          node,
          list: list.includes(words),
          counts: counted.includes(id),
          feed: feed.includes(words),
        };
        expect([name, place, paths]).toEqual([name, place, { node, list: node, counts: node, feed: node }]);
        if (node) seeing[place]?.push(name);
      }
    }),
  );
  return seeing.map((names) => names.sort());
};

const sorted = (...all: readonly (readonly string[])[]) => all.map((names) => [...names].sort());

describe('a comment, on every path and in every state of its paper', () => {
  it('is seen by the own side alone, or by those who see the paper where it was made to all', async () => {
    const label = { classification: 'UNCLASSIFIED', releasableTo: ['KOR'] };
    const { id } = await drafted(forum, { label });
    const said = async (
      person: Person,
      paper: Parameters<typeof commented>[1],
      audience = 'DELEGATION',
    ): Promise<Said> => {
      const words = `Zephyr ${randomUUID()}`;
      return { words, id: (await commented(person, paper, { audience, text: words })).id };
    };
    const onDraft = await said(adviser, { id });
    expect(await whoSees(id, [onDraft])).toEqual(sorted(OWN));
    await japan.does('submitPaper', { id });
    // The secretariat sees the submitted text, and comments on it among themselves.
    const inOffice = await said(officer, { id });
    expect(await whoSees(id, [onDraft, inOffice])).toEqual(sorted(OWN, ['officer']));
    await japan.does('circulatePaper', { id }, PAPER);
    await korea.does('cosponsorPaper', { id });
    const paper = (await paperSeen(japan, id)) ?? { id };
    const all = [onDraft, inOffice, await said(korea, paper), await said(korea, paper, 'PAPER')];
    for (const withdrawn of [false, true]) {
      if (withdrawn) await japan.does('withdrawPaper', { id, reason: 'No longer.' });
      expect(await whoSees(id, all)).toEqual(sorted(OWN, ['officer'], COSPONSOR, AUDIENCE));
    }
  });

  it('gives a stranger what there is without it, whatever is asked to be done with it', async () => {
    const paper = await circulated(forum);
    const { id, comments } = await commented(japan, paper);
    const comment = comments[0]?.id ?? '';
    const none = globalId('PaperComment', randomUUID());
    for (const person of [france, korea, officer, admin, observer]) {
      for (const mutation of ['resolveComments', 'reopenComments'])
        expect(await person.refused(mutation, { threadId: id })).toEqual(
          await person.refused(mutation, { threadId: absent }),
        );
      expect(await person.refused('replyToComment', { threadId: id, text: 'x' })).toEqual(
        await person.refused('replyToComment', { threadId: absent, text: 'x' }),
      );
      expect(await person.refused('withdrawComment', { id: comment })).toEqual(
        await person.refused('withdrawComment', { id: none }),
      );
    }
    const before = (await threadsSeen(adviser, paper.id))?.[0]?.unread;
    await france.does('markCommentsRead', { paperId: paper.id, threadIds: [id, absent] });
    expect((await threadsSeen(adviser, paper.id))?.[0]?.unread).toBe(before);
  });
});

describe('a non-paper', () => {
  it('is not unmasked by what its originator says, resolves or corrects', async () => {
    const { id } = await drafted(forum, { kind: 'NON_PAPER' });
    await issuedBy(japan, id);
    const paper = (await paperSeen(japan, id)) ?? { id };
    const asked = await commented(korea, paper, { audience: 'PAPER', text: 'Whose view is this?' });
    await japan.does('replyToComment', { threadId: asked.id, text: 'A view worth hearing.' });
    await japan.does('resolveComments', { threadId: asked.id });
    const own = await commented(japan, paper, { audience: 'PAPER', text: 'Read paragraph 1 first.' });
    await japan.does('correctComment', { id: own.comments[0]?.id, text: 'Read paragraph 1 before all.' });
    await japan.does('withdrawComment', { id: own.comments[0]?.id });
    await japan.does('setCommentDeadline', {
      paperId: id,
      commentsBy: new Date(Date.now() + 8.64e7).toISOString(),
      reason: 'x',
    });
    for (const person of [france, korea, readers['otherToken'] ?? france]) {
      const threads = (await threadsSeen(person, id)) ?? [];
      expect(threads).toMatchObject([
        {
          comments: [{ delegation: { code: 'KOR' } }, { delegation: null, byOriginator: true, author: null }],
        },
        { comments: [{ delegation: null, byOriginator: true, author: null }] },
      ]);
      const page = await pageOf(person, { filter: { types: TYPES } });
      const about = page.nodes.filter(({ subjectId }) => subjectId === id);
      expect(about).toHaveLength(7);
      expect(JSON.stringify([threads, about])).not.toMatch(/JPN|Japan/);
      expect(
        about.filter(({ type }) => type !== 'paper.commented').every(({ actor }) => actor === null),
      ).toBe(true);
    }
    expect(await threadsSeen(officer, id)).toMatchObject([
      { comments: [{}, { delegation: { code: 'JPN' } }] },
      {},
    ]);
    const kept = await forum.sql<{ delegation: string }>(
      `select a.delegation from record r join record_author a using (position)
       where r.type in ('paper.commented', 'paper.commentsResolved', 'paper.commentCorrected', 'paper.commentWithdrawn')
       order by r.position desc limit 5`,
    );
    expect(kept.map(({ delegation }) => delegation)).toEqual(Array.from({ length: 5 }, () => 'JPN'));
  });

  it('waits for its originator like for everybody else, as far as readers are told', async () => {
    const { id } = await drafted(forum, { kind: 'NON_PAPER' });
    await issuedBy(japan, id);
    const paper = (await paperSeen(japan, id)) ?? { id };
    await commented(japan, paper, { audience: 'PAPER' });
    const thread = await commented(france, paper, { audience: 'PAPER' });
    expect(thread.comments[0]?.delegation).toEqual({ code: 'FRA' });
    const query =
      'query ($id: ID!) { paper(id: $id) { responses { given { code } awaited { code } withoutStance { code } } } }';
    const codes = async (person: Person) => {
      const { paper: seen } = await person.read<{
        paper: { responses: Record<'given' | 'awaited', readonly { code: string }[]> };
      }>(query, { id });
      return {
        given: seen.responses.given.map(({ code }) => code),
        awaited: seen.responses.awaited.map(({ code }) => code),
      };
    };
    const told = await codes(korea);
    expect([told.given, told.awaited.length, told.awaited.includes('JPN')]).toEqual([['FRA'], 33, true]);
    const known = await codes(officer);
    expect([known.given, known.awaited.length, known.awaited.includes('JPN')]).toEqual([['FRA'], 32, false]);
  });
});
