/* eslint-disable max-lines -- one server for all that is hostile in a text */
import { describe, expect, it } from '@jest/globals';
import { keyOf } from '@parley/kernel';
import { eventually, startForum } from '@parley/testkit';
import * as Y from 'yjs';
import { HOSTILE, PATHOLOGICAL, UNSAFE } from './support/hostile-text';
import { draftOf, openDraft, untilDraft, wordsAt } from './support/live-draft';
import { circulated, drafted } from './support/papers';
import { Editor } from './support/shared-document';

const forum = await startForum();
const japan = await forum.person('head@jpn.example');
const korea = await forum.person('head@kor.example');

describe('hostile Markdown', () => {
  it.each(Object.entries(HOSTILE))(
    '%s is shown harmlessly, in a preview and once circulated',
    async (_, markdown) => {
      const { previewPaper } = await japan.read<{ previewPaper: { html: string } }>(
        'query ($markdown: String!) { previewPaper(markdown: $markdown) { html } }',
        { markdown },
      );
      const paper = await circulated(forum, { markdown });
      for (const html of [previewPaper.html, paper.revisions[0]?.html ?? ''])
        expect(html).not.toMatch(UNSAFE);
      expect(paper.revisions[0]?.html).toBe(previewPaper.html);
    },
  );

  it.each([
    ['quotations within quotations', '>'.repeat(20_000)],
    ['brackets', '['.repeat(20_000)],
    ['lists within lists', Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n')],
  ])('%s without end are taken or refused with what to do, and the forum goes on', async (_, markdown) => {
    const answer = await japan.tries('createPaper', {
      input: { title: 'Hostile', kind: 'WORKING_PAPER', markdown, label: { classification: 'UNCLASSIFIED' } },
    });
    if (answer.__typename === 'Refusal') expect(answer).toMatchObject({ code: 'INVALID', field: 'markdown' });
    expect((await drafted(forum)).state).toBe('DRAFT');
  });

  it('that takes long to read holds nobody up, and is taken or refused with what to do', async () => {
    const input = { title: 'Hostile', kind: 'WORKING_PAPER', label: { classification: 'UNCLASSIFIED' } };
    const hostile = japan.tries('createPaper', { input: { ...input, markdown: '!['.repeat(450_000) } });
    await japan.read('{ serverTime }');
    const answer = await hostile;
    if (answer.__typename === 'Refusal') expect(answer).toMatchObject({ code: 'INVALID', field: 'markdown' });
    expect((await drafted(forum)).state).toBe('DRAFT');
  });
});

const INPUT = { title: 'Hostile', kind: 'WORKING_PAPER', label: { classification: 'UNCLASSIFIED' } };

describe('Markdown that is made to take for ever', () => {
  it.each(PATHOLOGICAL)(
    '%s is taken or refused with what to do, and holds nobody up',
    async (_, markdown) => {
      const paper = await japan.tries('createPaper', { input: { ...INPUT, markdown } });
      if (paper.__typename === 'Refusal') {
        expect(paper).toMatchObject({
          code: 'INVALID',
          field: 'markdown',
          message: expect.stringMatching(/\w{3}/),
        });
        return;
      }
      const { id } = paper as { readonly id?: string };
      if (id === undefined) throw new Error('no paper');
      const seen = japan.graphql('query ($id: ID!) { paper(id: $id) { draftPreview { html } } }', { id });
      // Somebody else is answered, whatever the first one has to wait for.
      expect(await korea.read('{ serverTime }')).toMatchObject({ serverTime: expect.anything() });
      expect((await seen).text).not.toMatch(UNSAFE);
    },
  );

  it('10 MB are refused before they are read, or as they come, and others are answered', async () => {
    const mutation = 'mutation ($input: PaperInput!) { createPaper(input: $input) { __typename } }';
    const input = { ...INPUT, markdown: 'x'.repeat(10_000_000) };
    const outcome = await japan.graphql(mutation, { input }).then(
      ({ status }) => status,
      // The connection is closed while the rest is still on its way.
      () => 'closed',
    );
    expect([413, 'closed']).toContain(outcome);
    expect((await drafted(forum)).state).toBe('DRAFT');
  });

  it.each(['\ud800', 'a\udc00b', 'a\0b'])('half characters are refused wherever they stand', async (half) => {
    const refused = { code: 'INVALID', message: expect.stringMatching(/half characters/) };
    expect(await japan.refused('createPaper', { input: { ...INPUT, markdown: half } })).toMatchObject(
      refused,
    );
    expect(
      await japan.refused('createPaper', { input: { ...INPUT, title: half, markdown: 'x' } }),
    ).toMatchObject(refused);
    const { id, current } = await circulated(forum);
    const on = { revisionId: current?.id, paragraph: '1' };
    expect(await korea.refused('proposeAmendment', { ...on, action: 'REPLACE', text: half })).toMatchObject(
      refused,
    );
    expect(
      await korea.refused('commentOnPaper', { paperId: id, ...on, audience: 'PAPER', text: half }),
    ).toMatchObject(refused);
  });

  it('hostile words of amendments and comments are shown as words', async () => {
    const { current } = await circulated(forum);
    for (const text of [HOSTILE['a script'], HOSTILE['a link that runs'], HOSTILE['a picture that runs']]) {
      const { html } = await korea.does<{ id: string; html: string }>(
        'proposeAmendment',
        { revisionId: current?.id, paragraph: '1', action: 'REPLACE', text },
        'id html',
      );
      expect(html).not.toMatch(UNSAFE);
    }
  });
});

/** What two who write a draft see of it, and what somebody sends beside them. */
const writing = async (markdown = 'Before.\n') => {
  const { id, documentId } = await openDraft(forum, markdown);
  // A sign-in of its own: who sent what takes too long is held for a while.
  const hostile = await Editor.open(await forum.signIn('head@jpn.example'), documentId);
  const good = await Editor.open(await forum.person('adviser@jpn.example'), documentId);
  return { id, documentId, hostile, good, close: () => [hostile, good].forEach((one) => one.close()) };
};

const element = (
  name: string,
  inside: readonly (Y.XmlElement | Y.XmlText)[],
  attributes: object = {},
): Y.XmlElement => {
  const made = new Y.XmlElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.insert(0, [...inside]);
  return made;
};

describe('a draft that is written live', () => {
  it('takes no script, frame or link that runs out of what somebody writes past the editor', async () => {
    const { id, hostile, good, close } = await writing();
    const linked = new Y.XmlText();
    hostile.doc.transact(() => {
      const part = hostile.doc.getXmlFragment('text');
      part.push([
        element('script', [new Y.XmlText('alert(1)')]),
        element('iframe', [], { src: 'https://evil.example' }),
        element('paragraph', [new Y.XmlText('<img src=x onerror=alert(1)>')], {
          onclick: 'alert(1)',
          style: 'x',
        }),
        element('paragraph', [linked]),
      ]);
      linked.insert(0, 'here', { link: { href: 'javascript:alert(1)' }, textStyle: { color: 'url(x)' } });
    });
    await hostile.settled();
    good.write('After.');
    await good.settled();
    expect(good.acknowledged.at(-1)).toMatchObject({ ok: true });
    const paper = await untilDraft(japan, id, (draft) => draft.includes('After.'));
    const { paper: shown } = await japan.read<{ paper: { draftPreview: { html: string } } }>(
      'query ($id: ID!) { paper(id: $id) { draftPreview { html } } }',
      { id },
    );
    expect(shown.draftPreview.html).not.toMatch(UNSAFE);
    expect(paper.draft).not.toMatch(/\]\(javascript/);
    close();
  });

  it('nested five thousand deep, the others write on, and it is submitted or refused with what to do', async () => {
    const { id, hostile, good, close } = await writing();
    // Piece by piece in one change: the library itself cannot put so much together at once.
    hostile.doc.transact(() => {
      let at: Y.XmlFragment = hostile.doc.getXmlFragment('text');
      for (let depth = 0; depth < 5_000; depth += 1) {
        const deeper = new Y.XmlElement('blockquote');
        at.push([deeper]);
        at = deeper;
      }
      at.push([element('paragraph', [new Y.XmlText('deep')])]);
    });
    await hostile.settled();
    const answer = hostile.acknowledged.at(-1);
    if (answer?.['ok'] !== true) expect(answer).toMatchObject({ refusal: { code: 'INVALID' } });
    good.write('After.');
    await good.settled();
    expect(good.acknowledged.at(-1)).toMatchObject({ ok: true });
    const outcome = await japan.tries('submitPaper', { id });
    if (outcome.__typename === 'Refusal') expect(outcome).toMatchObject({ code: 'INVALID' });
    else expect((await draftOf(japan, id))?.draft).toContain('After.');
    close();
  });

  it('pasted full, too much at once is refused and in parts it is taken; nothing that was acknowledged is lost', async () => {
    const { id, hostile, good, close } = await writing();
    hostile.write('x'.repeat(400_000));
    await hostile.settled();
    expect(hostile.acknowledged.at(-1)).toMatchObject({
      ok: false,
      refusal: { code: 'INVALID', field: 'update' },
    });
    for (let at = 0; at < 6; at += 1) {
      good.write(`${'word '.repeat(30_000)}end ${at}.`);
      await good.settled();
    }
    expect(good.acknowledged.map((ack) => ack['ok'])).toEqual(Array.from({ length: 6 }, () => true));
    await untilDraft(japan, id, (draft) => draft.includes('end 5.'));
    good.write('y'.repeat(200_000));
    await good.settled();
    // More than a text may hold: whoever submits it is told so, and what was written stays.
    expect(await japan.refused('submitPaper', { id })).toMatchObject({
      code: 'INVALID',
      message: expect.stringMatching(/1 MB/),
    });
    expect(good.paragraphs.at(-1)).toContain('yyy');
    close();
  });

  it('under a hundred small changes of two people at once loses none and is the same for both', async () => {
    const { id, hostile, good, close } = await writing();
    hostile.write('A');
    good.write('B');
    await Promise.all([hostile.settled(), good.settled()]);
    for (let at = 0; at < 60; at += 1) {
      wordsAt(hostile, 1).insert(0, 'a');
      wordsAt(good, 2).insert(0, 'b');
      if (at % 20 === 19) await Promise.all([hostile.settled(), good.settled()]);
    }
    const refused = [...hostile.acknowledged, ...good.acknowledged].filter((ack) => ack['ok'] !== true);
    expect(refused).toEqual([]);
    const { draft } = await untilDraft(japan, id, (text) => text.split(/[ab]/).length > 120);
    expect(draft).toMatch(/a{60}/);
    expect(draft).toMatch(/b{60}/);
    await eventually(
      () => Promise.resolve(hostile.text === good.text),
      (same) => same,
    );
    close();
  });

  it('keeps by whom it was written, whatever a change says of itself', async () => {
    const { documentId, hostile, good, close } = await writing();
    good.write('By the adviser.');
    await good.settled();
    // The same place in the history as another's: what the document has already is not overwritten.
    const forger = new Y.Doc();
    Y.applyUpdate(forger, Y.encodeStateAsUpdate(good.doc));
    forger.clientID = good.doc.clientID;
    forger
      .getXmlFragment('text')
      .push([element('paragraph', [new Y.XmlText('In the name of the adviser.')])]);
    expect(await hostile.send(Y.encodeStateAsUpdate(forger, Y.encodeStateVector(good.doc)))).toMatchObject({
      ok: true,
    });
    const rows = await forum.sql<{ email: string }>(
      `select p.email from shared_document_change c join person p on p.id = c.author where c.document_id = $1 order by c.position`,
      [keyOf('SharedDocument', documentId)],
    );
    expect(rows.slice(-2).map(({ email }) => email)).toEqual(['adviser@jpn.example', 'head@jpn.example']);
    close();
  });

  it('takes nothing from who may no longer write', async () => {
    const { id, hostile, good, close } = await writing();
    await japan.does('submitPaper', { id });
    await hostile.revoked.count(1);
    const late = new Y.Doc();
    late.getXmlFragment('text').push([element('paragraph', [new Y.XmlText('Too late.')])]);
    for (const editor of [hostile, good])
      expect(await editor.send(Y.encodeStateAsUpdate(late))).toMatchObject({
        ok: false,
        refusal: { message: expect.stringMatching(/\w{3}/) },
      });
    expect((await draftOf(japan, id))?.draft).toBe('Before.\n');
    close();
  });
});
