import { createHash, randomUUID } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { type Person, startForum } from '@parley/testkit';
import { issued } from './support/feed';
import { circulated, drafted, issuedBy } from './support/papers';
import { docx, OFFICE, PDF, PNG, senderOf } from './support/files';
import { zipOf } from './support/zip';

const forum = await startForum();
const [japan, adviser, korea, france, observer, officer] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('adviser@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('head@fra.example'),
  forum.person('observer@asean.example'),
  forum.person('officer@secretariat.example'),
]);
const stranger = forum.bearer(undefined);

const send = senderOf(forum);

const get = (reader: Person, id: string): Promise<Response> =>
  fetch(`${forum.node().address}/attachments/${id}`, { headers: reader.headers });

const FILES =
  'query ($id: ID!) { paper(id: $id) { viewerMayAttach attachments { id filename mediaType bytes sha256 url viewerMayRemove } } }';
interface File {
  readonly id: string;
  readonly filename: string;
  readonly sha256: string;
  readonly viewerMayRemove: boolean;
}
const filesOf = async (reader: Person, id: string): Promise<readonly File[] | null> =>
  (await reader.read<{ paper: { attachments: File[] } | null }>(FILES, { id })).paper?.attachments ?? null;

const sent = async (paper: string, body = PDF, filename = 'annex.pdf'): Promise<string> => {
  const { status, body: told } = await send(japan, paper, body, filename);
  expect([status, told]).toEqual([201, expect.objectContaining({ filename })]);
  return String(told['id']);
};

describe('a file', () => {
  it('is attached to a draft by those whose paper it is, and comes back byte by byte with its hash', async () => {
    const { id } = await drafted(forum);
    const large = Buffer.concat([PDF, Buffer.alloc(1_700_000, 'x')]);
    const file = await sent(id, large, 'Résumé – 付属書.pdf');
    const [seen] = (await filesOf(adviser, id)) ?? [];
    expect(seen).toMatchObject({
      id: file,
      mediaType: 'application/pdf',
      bytes: large.length,
      viewerMayRemove: true,
    });
    expect(seen?.sha256).toBe(createHash('sha256').update(large).digest('hex'));
    const answer = await get(adviser, file);
    expect(Buffer.from(await answer.arrayBuffer()).equals(large)).toBe(true);
    const { headers } = answer;
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="[\w .()-]+"; filename\*=UTF-8''R%C3%A9sum%C3%A9/,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  it('is what its bytes are: PDF, images, office documents', async () => {
    const { id } = await drafted(forum);
    const JPEG = Buffer.from('ffd8ffe000104a46494600', 'hex');
    const WEBP = Buffer.from('RIFF\0\0\0\0WEBPVP8 ', 'latin1');
    for (const [body, filename, type] of [
      [PDF, 'a.pdf', 'application/pdf'],
      [PNG, 'a.png', 'image/png'],
      [JPEG, 'a.jpeg', 'image/jpeg'],
      [WEBP, 'a.webp', 'image/webp'],
      [docx(), 'a.docx', OFFICE],
    ] as const)
      expect((await send(japan, id, body, filename)).body).toMatchObject({ mediaType: type });
  });

  it('is removed while the text is a draft, and stays once a text was circulated with it', async () => {
    const { id } = await drafted(forum);
    const [gone, kept] = [await sent(id, PDF), await sent(id, PNG, 'map.png')];
    await adviser.does('removeAttachment', { id: gone });
    expect((await get(japan, gone)).status).toBe(404);
    expect(await japan.refused('removeAttachment', { id: gone })).toMatchObject({ code: 'NOT_FOUND' });
    await japan.does('submitPaper', { id });
    expect(await japan.refused('removeAttachment', { id: kept })).toMatchObject({ code: 'STATE' });
    expect((await send(japan, id, PDF)).body).toMatchObject({ code: 'STATE' });
    await japan.does('circulatePaper', { id });
    expect((await get(korea, kept)).status).toBe(200);
    expect(await korea.refused('removeAttachment', { id: kept })).toMatchObject({ code: 'FORBIDDEN' });
    const { paper } = await japan.read<{ paper: { version: number } }>(
      'query ($id: ID!) { paper(id: $id) { version } }',
      { id },
    );
    await japan.does('revisePaper', { id, version: paper.version, markdown: 'Another text.' });
    expect(await japan.refused('removeAttachment', { id: kept })).toMatchObject({ code: 'STATE' });
  });

  it('is attached once: a repeat is answered with the first, the same file again is refused', async () => {
    const { id } = await drafted(forum);
    const key = { 'idempotency-key': randomUUID() };
    const first = await send(japan, id, PDF, 'annex.pdf', key);
    expect(await send(japan, id, PDF, 'annex.pdf', key)).toEqual(first);
    expect(await send(japan, id, PDF, 'other.pdf')).toMatchObject({
      status: 409,
      body: { code: 'DUPLICATE' },
    });
    expect(await filesOf(japan, id)).toHaveLength(1);
  });
});

describe('who sees a file', () => {
  it('is who sees the text that it goes with, on every path, before and after it is circulated', async () => {
    const label = { classification: 'UNCLASSIFIED', releasableTo: ['KOR'] };
    const { id } = await drafted(forum, { label });
    const file = await sent(id);
    const absent = globalId('Attachment', randomUUID());
    const NODE = 'query ($id: ID!) { node(id: $id) { ... on Attachment { filename } } }';
    const told = async (reader: Person, of: string) => {
      const answer = await get(reader, of);
      const headers = Object.fromEntries(answer.headers);
      for (const name of ['date', 'content-security-policy']) delete headers[name];
      const node = reader === stranger ? null : (await reader.graphql(NODE, { id: of })).text;
      return { status: answer.status, body: await answer.text(), headers, node };
    };
    const expectTable = async (seeing: readonly Person[], blind: readonly Person[]): Promise<void> => {
      for (const reader of seeing) expect((await told(reader, file)).status).toBe(200);
      for (const reader of blind) expect(await told(reader, file)).toEqual(await told(reader, absent));
    };
    const [own, other] = [await issued(forum, japan), await issued(forum, korea)];
    await expectTable([japan, adviser, officer, own], [korea, france, observer, other, stranger]);
    const paper = await issuedBy(japan, id);
    await expectTable([japan, officer, korea, own, other], [france, observer, stranger]);
    // A file of the next text is not yet seen by those who read the present one.
    await japan.does('revisePaper', { id, version: paper.version, markdown: 'Next.' });
    const next = await sent(id, PNG, 'next.png');
    expect((await filesOf(korea, id))?.map((one) => one.id)).toEqual([file]);
    expect((await get(korea, next)).status).toBe(404);
    expect((await filesOf(japan, id))?.map((one) => one.id)).toEqual([file, next]);
  });

  it('and only those whose paper it is add one: others learn no more than of a paper that is not there', async () => {
    const { id } = await drafted(forum);
    const none = globalId('Paper', randomUUID());
    for (const reader of [korea, france, observer]) {
      const [there, absent] = [await send(reader, id, PDF), await send(reader, none, PDF)];
      expect(there).toEqual(absent);
      expect(there).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    }
    expect((await send(officer, id, PDF)).status).toBe(403);
    expect((await send(korea, (await circulated(forum)).id, PDF)).status).toBe(403);
    expect((await send(stranger, id, PDF)).status).toBe(401);
    expect((await send(japan, id, PDF, 'a.pdf', { origin: 'https://evil.example' })).status).toBe(404);
    expect(await filesOf(japan, id)).toEqual([]);
  });
});

describe('what may not be attached', () => {
  it.each([
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'a.pdf', 'file'],
    ['a program', Buffer.from('MZ\x90\0\x03'), 'a.pdf', 'file'],
    ['nothing', Buffer.alloc(0), 'a.pdf', 'file'],
    ['an image that calls itself a document', PNG, 'a.pdf', 'filename'],
    ['a document that calls itself a program', PDF, 'a.exe', 'filename'],
    ['a file without a name', PDF, '', 'filename'],
    ['an archive', zipOf([{ name: 'a.txt', data: Buffer.from('a') }]), 'a.docx', 'file'],
    [
      'a document with macros',
      docx([{ name: 'word/vbaProject.bin', data: Buffer.from('x') }]),
      'a.docx',
      'file',
    ],
    [
      'a document for macros',
      docx([], 'application/vnd.ms-word.document.macroEnabled.main+xml'),
      'a.docx',
      'file',
    ],
    [
      'a bomb',
      docx([{ name: 'word/media/a.bin', data: deflateRawSync(Buffer.alloc(40_000_000)), size: 40_000_000 }]),
      'a.docx',
      'file',
    ],
    [
      'a bomb in a few bytes',
      docx([{ name: 'b', data: Buffer.from('x'), size: 4_000_000_000 }]),
      'a.docx',
      'file',
    ],
    ['a torn archive', docx().subarray(0, 60), 'a.docx', 'file'],
  ])('%s is refused with what to do', async (_, body, filename, field) => {
    const { id } = await drafted(forum);
    expect(await send(japan, id, body, filename)).toMatchObject({
      status: 422,
      body: { code: 'INVALID', field },
    });
    expect(await filesOf(japan, id)).toEqual([]);
  });

  it('a file of more than 25 MB is refused, announced or not, and the forum goes on', async () => {
    const { id } = await drafted(forum);
    const huge = Buffer.concat([PDF, Buffer.alloc(25_000_001)]);
    const told = await send(japan, id, huge).catch(() => undefined);
    if (told !== undefined)
      expect(told).toMatchObject({ status: 422, body: { code: 'INVALID', field: 'file' } });
    expect(await filesOf(japan, id)).toEqual([]);
    await sent(id);
  });

  it('what is no stream is refused', async () => {
    const { id } = await drafted(forum);
    expect(
      await send(japan, id, Buffer.from('{}'), 'a.pdf', { 'content-type': 'application/json' }),
    ).toMatchObject({ status: 422 });
  });
});
