import { describe, expect, it } from '@jest/globals';
import { Secretariat, startForum } from '@parley/testkit';
import { randomUUID } from 'node:crypto';
import { entriesOf } from './support/feed';
import { NARROWING, type Narrowed, putAll, textWith } from './support/narrowed-place';
import { answerStraw } from './support/straw';
import { comesUpon, wrongCounts } from './support/ways-to-questions';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [chair, officer, japan, norway] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('officer@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@nor.example'),
]);
/** Of letters alone, so that it is one word. */
const rare = (): string => `sirocco${randomUUID().replace(/[^a-f]/g, '')}q`;

const QUESTIONS = 'query ($id: ID!) { decision(id: $id) { text { id } statements { text } } }';

describe.each(Object.keys(NARROWING) as Narrowed[])('when %s is narrowed', (where) => {
  it('whoever loses sight of it loses sight of all that was put in it, on every way and in every number, and is told no more of it', async () => {
    const word = rare();
    const place = { ...(await secretariat.underWay({}, { kind: 'DECISION' })), word };
    const whole = { ...place, paper: await textWith(forum, word) };
    const put = await putAll({ chair, officer, norway }, whole);
    const all = put.map(({ id }) => id);
    const everywhere = (ids: readonly string[], followed = ids) => ({
      ...{ node: ids, 'lists, places and search': ids, feed: ids, socket: followed },
    });
    expect(await comesUpon(norway, whole, put)).toEqual(everywhere(all));
    await NARROWING[where](forum, whole);
    const left = put.filter((one) => !one.with.includes(where));
    const lost = put.filter((one) => one.with.includes(where));
    const [running, , straw] = put;
    await japan.does('takePosition', { pollId: running?.id, position: 'AGREE' });
    await answerStraw(japan, straw?.id ?? '', [1]);
    for (const { kind, id } of put)
      if (kind === 'AgreedAction') await japan.does('reportOnAction', { id, text: 'Named.' });
    expect(await comesUpon(japan, whole, put)).toEqual(everywhere(all));
    expect(await comesUpon(norway, whole, put)).toEqual(everywhere(left.map(({ id }) => id)));
    expect([await wrongCounts(norway, whole), await wrongCounts(japan, whole)]).toEqual([[], []]);
    const told = await entriesOf(norway);
    expect(told.filter(({ subjectId }) => lost.some(({ id }) => id === subjectId))).toEqual([]);
    const decision = put.find(({ kind }) => kind === 'Decision')?.id;
    const read = await norway.read<{ decision: unknown }>(QUESTIONS, { id: decision });
    const kept = { text: { id: whole.paper.current?.id }, statements: [] };
    expect(read.decision).toEqual(where === 'the paper' ? null : kept);
  });
});
