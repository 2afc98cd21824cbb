import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { globalId, keyOf } from '@parley/kernel';
import { Collected, eventually, type Person, startForum } from '@parley/testkit';
import { commented } from './support/comments';
import { issued } from './support/feed';
import { circulated } from './support/papers';

const forum = await startForum({ nodes: 2 });
const [japan, korea, france] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('head@fra.example'),
]);
const adviserElsewhere = await forum.person('adviser@jpn.example', 1);
const koreaElsewhere = await forum.person('head@kor.example', 1);

interface News {
  readonly cursor: string;
  readonly type: string;
  readonly retracted: boolean;
  readonly data?: unknown;
}

/** A client that follows a paper, with what it is told. */
const following = async (person: Person, paperId: string, after?: string) => {
  const client = await person.socket();
  const news = new Collected<News>('news of a paper');
  client.socket.on('paper:event', (event: News) => news.push(event));
  const answer = await client.ask('paper:join', { paperId, ...(after === undefined ? {} : { after }) });
  return { client, news, answer };
};

const typesOf = (all: readonly News[]): string[] => all.map(({ type }) => type);

const LABEL = { classification: 'UNCLASSIFIED', releasableTo: ['KOR'] };

it('what happens to a paper is told on both nodes as it happens, to those who may see it, and goes on after an outage', async () => {
  const paper = await circulated(forum, { label: LABEL });
  const elsewhere = await following(koreaElsewhere, paper.id);
  const own = await following(japan, paper.id);
  const on = { revisionId: paper.current?.id, paragraph: '1' };
  await korea.does('takeStance', { ...on, stance: 'OBJECT' });
  const inside = await commented(adviserElsewhere, paper);
  await commented(korea, paper, { audience: 'PAPER' });
  await korea.does('proposeAmendment', { ...on, action: 'DELETE' });
  const all = ['paper.stanceTaken', 'paper.commented', 'paper.amendmentProposed'];
  await eventually(
    () => Promise.resolve(elsewhere.news.items),
    (items) => typesOf(items).includes('paper.amendmentProposed'),
  );
  expect(typesOf(elsewhere.news.items)).toEqual(all);
  expect(JSON.stringify(elsewhere?.news.items)).not.toContain(keyOf('CommentThread', inside.id));
  await eventually(
    () => Promise.resolve(own.news.items),
    (items) => items.length >= 4,
  );
  expect(typesOf(own.news.items)).toEqual([
    'paper.stanceTaken',
    'paper.commented',
    'paper.commented',
    'paper.amendmentProposed',
  ]);
  const seen = elsewhere.news.items[0]?.cursor;
  elsewhere.client.close();
  await korea.does('takeStance', { ...on, stance: 'ACCEPT' });
  const again = await following(korea, paper.id, seen);
  expect(again.answer).toMatchObject({
    ok: true,
    events: [...all.slice(1), 'paper.stanceTaken'].map((type) => ({ type })),
  });
  for (const { client } of [own, again]) client.close();
});

it('a stranger to it is answered as if there were none, and hears nothing', async () => {
  const paper = await circulated(forum, { label: LABEL });
  const absent = globalId('Paper', randomUUID());
  const machine = await issued(forum, france);
  for (const person of [france, machine]) {
    const { client, answer, news } = await following(person, paper.id);
    expect(answer).toEqual(await client.ask('paper:join', { paperId: absent }));
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });
    await korea.does('takeStance', { revisionId: paper.current?.id, paragraph: '1', stance: 'ACCEPT' });
    // What comes in order after it would have come behind it.
    const other = await circulated(forum);
    const marker = await client.ask('paper:join', { paperId: other.id });
    expect(marker).toMatchObject({ ok: machine === person ? expect.any(Boolean) : true });
    expect(news.items).toEqual([]);
    client.close();
  }
});

it('a cursor that was not given out is refused with its field', async () => {
  const paper = await circulated(forum);
  const { client } = await following(japan, paper.id);
  const wrong = await client.ask('paper:join', { paperId: paper.id, after: 'nonsense' });
  expect(wrong).toMatchObject({ ok: false, refusal: { code: 'INVALID', field: 'after' } });
  const left = await client.ask('paper:leave', { paperId: paper.id });
  expect(left).toMatchObject({ ok: true });
  client.close();
});

it('whoever loses sight is told that it is gone, and hears no more', async () => {
  const paper = await circulated(forum);
  const { client, news } = await following(koreaElsewhere, paper.id);
  // As a label that rises writes it: those who pass the earlier label and not the new one.
  await forum.sql(
    `with head as (update record_head set position = position + 1 returning position)
     insert into record (position, at, type, subject_type, subject_key, level, observers, caveats, unless_level,
       unless_releasable_to, unless_observers, unless_caveats, data)
     select position, clock_timestamp(), 'paper.retracted', 'Paper', $1, 0, false, '{}', 0, '{JPN}', false, '{}', '{}' from head`,
    [keyOf('Paper', paper.id)],
  );
  await eventually(
    () => Promise.resolve(news.items),
    (items) => items.some(({ retracted }) => retracted),
  );
  await japan.does('withdrawPaper', { id: paper.id, reason: 'No longer.' });
  const marker = await circulated(forum);
  await client.ask('paper:join', { paperId: marker.id });
  await korea.does('takeStance', { revisionId: marker.current?.id, paragraph: '1', stance: 'ACCEPT' });
  await eventually(
    () => Promise.resolve(news.items),
    (items) => typesOf(items).includes('paper.stanceTaken'),
  );
  expect(typesOf(news.items)).toEqual(['paper.retracted', 'paper.stanceTaken']);
  client.close();
});
