import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { type Person, startForum } from '@parley/testkit';
import { draftOf, opened, openDraft, untilDraft } from './support/live-draft';
import { drafted } from './support/papers';
import { Editor } from './support/shared-document';

const forum = await startForum();
const [japan, adviser, korea, officer] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('adviser@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('officer@secretariat.example'),
]);

interface Version {
  readonly id: string;
  readonly number: number;
  readonly reason: string;
  readonly name: string | null;
  readonly markdown: string;
  readonly changesToNow: string | null;
  readonly authors: readonly { readonly name: string }[];
  readonly keptBy: { readonly name: string } | null;
}

const versionsOf = async (person: Person, id: string): Promise<readonly Version[]> => {
  const { paper } = await person.read<{ paper: { draftVersions: Version[] } | null }>(
    `query ($id: ID!) { paper(id: $id) { draftVersions { id number reason name markdown changesToNow authors { name } keptBy { name } } } }`,
    { id },
  );
  return paper?.draftVersions ?? [];
};

it('a draft is kept when writing begins, by hand, and when it is submitted, with who wrote', async () => {
  const { id, documentId } = await openDraft(forum, 'Begun.\n');
  const editor = await Editor.open(adviser, documentId);
  editor.write('Written.');
  await editor.settled();
  await japan.does('keepDraftVersion', { id, name: 'Before lunch', clientMutationId: 'once' });
  await japan.does('keepDraftVersion', { id, name: 'Before lunch', clientMutationId: 'once' });
  editor.write('More.');
  await editor.settled();
  await japan.does('submitPaper', { id });
  const versions = await versionsOf(adviser, id);
  expect(versions.map(({ reason, markdown }) => [reason, markdown])).toEqual([
    ['SUBMITTED', 'Begun.\n\nWritten.\n\nMore.\n'],
    ['KEPT', 'Begun.\n\nWritten.\n'],
    ['BEGUN', 'Begun.\n'],
  ]);
  const [, kept] = versions;
  expect(kept).toMatchObject({ name: 'Before lunch', number: 2 });
  expect(kept?.authors.map(({ name }) => name)).toEqual([expect.stringMatching(/Adviser/)]);
  expect(kept?.keptBy?.name).toMatch(/Head/);
  expect(kept?.changesToNow).toContain('<ins>');
  editor.close();
});

it('a version is put back as a new change, and what was there is kept', async () => {
  const { id, documentId } = await openDraft(forum, 'First.\n\nSecond.\n');
  const editor = await Editor.open(japan, documentId);
  editor.write('Third.');
  await editor.settled();
  await untilDraft(japan, id, (draft) => draft.includes('Third'));
  const [begun] = (await versionsOf(japan, id)).filter(({ reason }) => reason === 'BEGUN');
  await adviser.does('restoreDraftVersion', { id: begun?.id ?? '' });
  expect((await draftOf(japan, id))?.draft).toBe('First.\n\nSecond.\n');
  const versions = await versionsOf(japan, id);
  expect(versions.some(({ markdown }) => markdown.includes('Third'))).toBe(true);
  expect(versions[0]?.reason).toBe('RESTORED');
  const late = await Editor.open(adviser, documentId);
  expect(late.paragraphs).toEqual(['First.', 'Second.']);
  late.close();
  editor.close();
});

it('what is put in the place of a draft over the API leaves the one before as a version', async () => {
  const { id, version } = await drafted(forum, { markdown: 'Before.\n' });
  await japan.does('revisePaper', { id, version, markdown: 'After.\n' });
  expect((await versionsOf(japan, id)).map(({ markdown }) => markdown)).toEqual(['Before.\n']);
});

it('versions are as absent for the secretariat and for others as those that do not exist', async () => {
  const { id } = await openDraft(forum, 'Text.\n');
  const [version] = await versionsOf(japan, id);
  const there = version?.id ?? '';
  const absent = globalId('PaperDraftVersion', randomUUID());
  const asked = 'query ($id: ID!) { node(id: $id) { id } }';
  expect(await japan.read(asked, { id: there })).toEqual({ node: { id: there } });
  for (const person of [korea, officer]) {
    expect(await person.read(asked, { id: there })).toEqual({ node: null });
    expect(await person.refused('restoreDraftVersion', { id: there })).toEqual(
      await person.refused('restoreDraftVersion', { id: absent }),
    );
  }
});

it('as many as forty are kept by hand, and then it is said what to do', async () => {
  const { id } = await openDraft(forum, 'Text.\n');
  for (let n = 0; n < 40; n += 1) await japan.does('keepDraftVersion', { id });
  expect(await japan.refused('keepDraftVersion', { id })).toMatchObject({ code: 'STATE' });
  expect(await opened(japan, id)).toMatchObject({ state: 'DRAFT' });
});
