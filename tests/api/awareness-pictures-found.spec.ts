import { describe, expect, it } from '@jest/globals';
import { OPEN_LABEL, type Person, startForum } from '@parley/testkit';
import { rare, written } from './support/awareness';
import { issued } from './support/feed';
import { agreedByPoll, begunPicture } from './support/pictures';

const forum = await startForum();
const [japan, france, korea, norway, chair, observer] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('head@fra.example'),
  forum.person('head@kor.example'),
  forum.person('head@nor.example'),
  forum.person('chair@secretariat.example'),
  forum.person('observer@asean.example'),
]);

interface Found {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly cursor: string;
    readonly excerpt: readonly { readonly text: string; readonly hit: boolean }[];
    readonly node: { readonly __typename: string; readonly id?: string; readonly state?: string };
  }[];
}
const SEARCH = `query ($text: String!) { search(text: $text, first: 50) { totalCount edges { cursor excerpt { text hit }
  node { __typename ... on Picture { id state } ... on Note { id } } } } }`;
const found = async (person: Person, text: string): Promise<Found> =>
  (await person.read<{ search: Found }>(SEARCH, { text })).search;
const idsIn = ({ edges }: Found) => edges.map(({ node }) => node.id);
const FOR = (...releasableTo: string[]) => ({ classification: 'RESTRICTED', releasableTo });

describe('pictures in the search', () => {
  it('are found by title and by text, in English and in French, with where in it the words stand', async () => {
    const [inTitle, inText] = [rare(), rare()];
    const text = `Des navires ${inText} ont été aperçus près des câbles.`;
    const { id } = await begunPicture(japan, { title: `Traffic ${inTitle}`, text, language: 'FR' });
    for (const asked of [inTitle, inText, `${inText} navire`, `${inText} cable apercus`])
      expect([asked, idsIn(await found(norway, asked))]).toEqual([asked, [id]]);
    const [edge] = (await found(norway, inText)).edges;
    expect(edge?.node).toMatchObject({ __typename: 'Picture', state: 'DRAFT' });
    expect(edge?.excerpt.filter(({ hit }) => hit).map((part) => part.text)).toEqual([inText]);
  });

  it('are ranked as notes are: what says it in the title before what says it in the text', async () => {
    const word = rare();
    const picture = await begunPicture(japan, { title: 'At sea', text: `Somewhere ${word}.` });
    const note = await written(korea, { title: `${word} at anchor` });
    expect(idsIn(await found(norway, word))).toEqual([note.id, picture.id]);
    const titled = await begunPicture(japan, { title: `${word} off the coast` });
    const [first, second, last] = idsIn(await found(norway, word));
    expect([new Set([first, second]), last]).toEqual([new Set([titled.id, note.id]), picture.id]);
  });

  it('are found by what they say now, and as what they have become', async () => {
    const [before, after] = [rare(), rare()];
    const note = await written(korea);
    const { id } = await begunPicture(japan, { text: `Grown ${before} (#1).`, noteIds: [note.id] });
    await japan.does('changePicture', {
      id,
      version: 1,
      input: { title: 'At sea', text: `Grown ${after} (#1).` },
    });
    expect((await found(norway, before)).totalCount).toBe(0);
    await agreedByPoll({ author: japan, chair, others: [korea, france] }, id);
    const { edges } = await found(norway, after);
    // The paper as which it was put, and the decision, say it too.
    expect(edges.find(({ node }) => node.id === id)?.node.state).toBe('AGREED');
    expect(new Set(edges.map(({ node }) => node.__typename))).toEqual(
      new Set(['Picture', 'Paper', 'Poll', 'Decision']),
    );
  });

  it('change nothing of what is found by whoever does not see them: hits, counts, order, excerpts', async () => {
    const word = rare();
    await written(japan, { title: `${word} for all`, label: { ...OPEN_LABEL, releasableToObservers: true } });
    await begunPicture(japan, { title: `${word} for delegations` });
    const lowMachine = await issued(forum, france, { ceiling: 'UNCLASSIFIED' });
    const out = [norway, observer, lowMachine, await issued(forum, norway)];
    const asked = [word, `"${word} for"`, `${word} hidden`, 'hidden', `${word} -delegations`];
    const all = (): Promise<Found[]> =>
      Promise.all(out.flatMap((person) => asked.map((text) => found(person, text))));
    const before = await all();
    const note = await written(japan, { label: FOR('FRA') });
    const { id } = await begunPicture(japan, {
      ...{ title: `${word} hidden`, text: `${word} for hidden (#1)`, noteIds: [note.id], label: FOR('FRA') },
    });
    expect(await all()).toEqual(before);
    for (const person of [japan, france]) expect(idsIn(await found(person, `${word} hidden`))).toEqual([id]);
  });

  it('are found no more once a note beneath them is narrowed out of the reader’s sight', async () => {
    const word = rare();
    const note = await written(korea, { title: 'Beneath it' });
    const { id } = await begunPicture(japan, { title: word, noteIds: [note.id] });
    expect(idsIn(await found(norway, word))).toEqual([id]);
    await korea.does('relabelNote', { id: note.id, version: 1, label: FOR('FRA'), reason: 'A spill.' });
    expect(await found(norway, word)).toEqual({ totalCount: 0, edges: [] });
    expect(idsIn(await found(france, word))).toEqual([id]);
  });
});
