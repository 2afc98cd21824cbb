import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { startForum } from '@parley/testkit';
import { issued } from './support/feed';
import { draftOf, LIVE, opened, openDraft, untilDraft, wordsAt } from './support/live-draft';
import { circulated, paperSeen } from './support/papers';
import { Editor } from './support/shared-document';

const forum = await startForum();
const [japan, adviser, korea, officer, chair, admin, observer] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('adviser@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('officer@secretariat.example'),
  forum.person('chair@secretariat.example'),
  forum.person('admin@secretariat.example'),
  forum.person('observer@asean.example'),
]);

const TEXT =
  '# Heading\n\nThe Parties shall meet.\n\n- a part\n- [another]{+JPN} part\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n';
const absent = globalId('Paper', randomUUID());

describe('a draft that is written live', () => {
  it('is opened with its text, once, and reads on as it is typed', async () => {
    const { id, documentId } = await openDraft(forum, TEXT);
    expect((await opened(adviser, id)).documentId).toBe(documentId);
    const [one, two] = [await Editor.open(japan, documentId), await Editor.open(adviser, documentId)];
    wordsAt(one, 1).insert(4, 'High Contracting ');
    two.write('Written by the adviser.');
    await Promise.all([one.settled(), two.settled()]);
    const paper = await untilDraft(japan, id, (draft) => draft.includes('High') && draft.includes('adviser'));
    expect(paper.draft).toBe(
      TEXT.replace('The Parties', 'The High Contracting Parties').concat('\nWritten by the adviser.\n'),
    );
    expect(paper.version).toBeGreaterThan(1);
    one.close();
    two.close();
  });

  it('keeps its version and its text as they are until somebody writes', async () => {
    const { id } = await openDraft(forum, '*One* form\nof many.');
    const { draft, version } = (await draftOf(japan, id)) ?? {};
    expect([draft, version]).toEqual(['*One* form\nof many.\n', 1]);
  });

  it('is submitted with the last word that was acknowledged, and closed', async () => {
    const { id, documentId } = await openDraft(forum, 'Begun.\n');
    const editor = await Editor.open(japan, documentId);
    editor.write('The last word.');
    await editor.settled();
    const submitted = await japan.does('submitPaper', { id }, LIVE);
    expect(submitted).toMatchObject({
      state: 'SUBMITTED',
      draft: 'Begun.\n\nThe last word.\n',
      writing: null,
    });
    editor.write('Too late.');
    await editor.settled();
    expect(editor.acknowledged.at(-1)).toMatchObject({ ok: false });
    const { revisions } = await japan.does<{ revisions: { markdown: string }[] }>(
      'circulatePaper',
      { id },
      LIVE,
    );
    expect(revisions[0]?.markdown).toBe('Begun.\n\nThe last word.\n');
    await editor.revoked.count(1);
    expect(await editor.join()).toMatchObject({ mode: 'read' });
    editor.close();
  });

  it('is a draft again when it is opened after it was submitted, and the next revision once it is circulated', async () => {
    const { id } = await openDraft(forum, 'Text.\n');
    await japan.does('submitPaper', { id });
    expect(await opened(adviser, id)).toMatchObject({
      state: 'DRAFT',
      draftState: 'DRAFT',
      draft: 'Text.\n',
    });
    const paper = await circulated(forum, { markdown: 'Circulated.\n' });
    expect(await opened(japan, paper.id)).toMatchObject({
      state: 'CIRCULATED',
      draftState: 'DRAFT',
      draft: 'Circulated.\n',
    });
    expect((await paperSeen(korea, paper.id))?.draft).toBeNull();
  });

  it('is closed when it is withdrawn', async () => {
    const { id, documentId } = await openDraft(forum, 'Text.\n');
    const editor = await Editor.open(japan, documentId);
    await japan.does('withdrawPaper', { id, reason: 'Not now.' });
    await editor.revoked.count(1);
    expect(await japan.refused('writePaper', { id })).toMatchObject({ code: 'STATE' });
    editor.close();
  });
});

describe('what is sent over the API while a draft is written', () => {
  it('lands in the document as a small change, and nobody’s words are lost', async () => {
    const { id, documentId, version } = await openDraft(forum, 'The Parties shall meet.\n\nThey report.\n');
    const editor = await Editor.open(adviser, documentId);
    wordsAt(editor, 0).insert(4, 'High Contracting ');
    await editor.settled();
    const revised = await japan.does<{ draft: string }>(
      'revisePaper',
      { id, version, markdown: 'The Parties should meet.\n\nThey report.\n\nThey agree.\n' },
      LIVE,
    );
    expect(revised.draft).toBe('The High Contracting Parties should meet.\n\nThey report.\n\nThey agree.\n');
    await untilDraft(japan, id, (draft) => draft === revised.draft);
    const late = await Editor.open(japan, documentId);
    expect(late.paragraphs).toEqual([
      'The High Contracting Parties should meet.',
      'They report.',
      'They agree.',
    ]);
    editor.close();
    late.close();
  });

  it('is refused where it names a version that is no longer the present one', async () => {
    const { id, documentId, version } = await openDraft(forum, 'Text.\n');
    const editor = await Editor.open(japan, documentId);
    editor.write('More.');
    await editor.settled();
    await untilDraft(japan, id, (draft) => draft.includes('More'));
    expect(await adviser.refused('revisePaper', { id, version, markdown: 'Other.\n' })).toMatchObject({
      code: 'CONFLICT',
    });
    editor.close();
  });

  it('is taken in from the chair too, who does not read along', async () => {
    const paper = await circulated(forum, { markdown: 'One.\n\nTwo.\n' });
    const revisionId = paper.revisions[0]?.id;
    const amendment = await korea.does('proposeAmendment', {
      ...{ revisionId, paragraph: '2', action: 'REPLACE', text: 'Two, amended.' },
    });
    const { id, documentId } = await opened(japan, paper.id);
    const editor = await Editor.open(japan, documentId);
    editor.write('Three.');
    await editor.settled();
    await chair.does('resolveAmendment', { id: amendment.id, state: 'ACCEPTED' });
    const { draft } = (await draftOf(japan, id)) ?? {};
    expect(draft).toBe('One.\n\nTwo, amended.\n\nThree.\n');
    const again = await Editor.open(adviser, documentId);
    expect(again.paragraphs).toEqual(['One.', 'Two, amended.', 'Three.']);
    again.close();
    editor.close();
  });
});

describe('who comes into a draft that is written', () => {
  it('is nobody but the delegation: for others, the secretariat and machines it is as if it did not exist', async () => {
    const { id, documentId } = await openDraft(forum, 'Text.\n');
    const nothing = Buffer.from(`SharedDocument:${randomUUID()}`).toString('base64url');
    for (const person of [korea, observer, officer, chair]) {
      const client = await person.socket();
      const there = await client.ask('doc:join', { documentId });
      expect(there).toEqual(await client.ask('doc:join', { documentId: nothing }));
      expect(there).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
      client.close();
    }
    const asked = `query ($id: ID!) { paper(id: $id) { writing { documentId } draftVersions { id } } }`;
    for (const person of [officer, chair]) {
      const seen = await person.read(asked, { id });
      expect(seen).toEqual({ paper: { writing: null, draftVersions: [] } });
      expect(await person.refused('writePaper', { id })).toMatchObject({ code: 'FORBIDDEN' });
    }
    for (const person of [korea, observer, await issued(forum, korea)]) {
      expect(await person.read(asked, { id })).toEqual({ paper: null });
    }
    for (const mutation of ['writePaper', 'keepDraftVersion'])
      expect(await korea.refused(mutation, { id })).toEqual(await korea.refused(mutation, { id: absent }));
    const machine = await issued(forum, japan);
    expect(await machine.read(asked, { id })).toEqual({ paper: { writing: null, draftVersions: [] } });
  });

  it('is put out at once when their sign-ins are revoked', async () => {
    const { documentId } = await openDraft(forum, 'Text.\n');
    const deputy = await forum.signIn('deputy@jpn.example');
    const editor = await Editor.open(deputy, documentId);
    const { viewer } = await deputy.read<{ viewer: { person: { id: string } } }>(
      '{ viewer { person { id } } }',
    );
    await admin.does('revokeSignIns', { personId: viewer.person.id });
    await editor.client.disconnected.count(1);
    editor.close();
  });
});
