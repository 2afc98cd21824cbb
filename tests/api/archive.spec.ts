import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { type Person, Secretariat, startForum } from '@parley/testkit';
import { askerOf, opened } from './support/archive';
import { issued } from './support/feed';
import { PDF, senderOf } from './support/files';
import { circulated, drafted, issuedBy, type Paper } from './support/papers';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [japan, korea, france, officer, observer] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('head@fra.example'),
  forum.person('officer@secretariat.example'),
  forum.person('observer@asean.example'),
]);
const stranger = forum.bearer(undefined);
const send = senderOf(forum);

const asked = askerOf(forum);
const bytesFor = async (reader: Person, path: string): Promise<Buffer> => {
  const answer = await asked(reader, path);
  expect([path, answer.status]).toEqual([path, 200]);
  return Buffer.from(await answer.arrayBuffer());
};
const archiveFor = async (reader: Person, path: string) => opened(await bytesFor(reader, path));
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const bytesOf = (files: ReadonlyMap<string, Buffer>, name: string): Buffer =>
  files.get(name) ?? Buffer.alloc(0);
const referenceOf = ({ reference }: Paper): string => String(reference);
const text = (files: ReadonlyMap<string, Buffer>, name: string): string => String(files.get(name));

const HOSTILE = `../../x <script>alert(1)</script> "q" \u202efdp.exe CON: ${'long '.repeat(25)}`.slice(
  0,
  190,
);

const withFile = async (input: Record<string, unknown>, filename: string): Promise<Paper> => {
  const { id } = await drafted(forum, input);
  expect(
    (await send(japan, id, Buffer.concat([PDF, Buffer.alloc(1_200_000, filename)]), filename)).status,
  ).toBe(201);
  return issuedBy(japan, id);
};

const session = await secretariat.convened({ title: 'A consultation: of 1/2' });
const [first, second] = [
  await secretariat.item(session.id, { title: HOSTILE }),
  await secretariat.item(session.id, { title: 'CON' }),
];
const open = await withFile({ agendaItemId: first.id, title: '=1+1', markdown: 'Sea lanes.\n' }, 'annex.pdf');
const hidden = await circulated(forum, {
  title: 'Zephyr',
  markdown: 'Zephyrs blow.\n',
  agendaItemId: second.id,
  label: { classification: 'UNCLASSIFIED', releasableTo: ['KOR'] },
});
const nonPaper = await circulated(forum, { title: HOSTILE, kind: 'NON_PAPER', agendaItemId: second.id });
const alone = await circulated(forum, { title: 'For the session', sessionId: session.id });
const draft = await drafted(forum, { title: 'Not yet', agendaItemId: second.id });
const ALL = `/sessions/${session.id}/archive.zip`;

describe('the archive of a session', () => {
  it('holds every present text and file that its reader sees', async () => {
    const names = [...(await archiveFor(korea, `${ALL}?lang=en&with=docx,md`)).keys()];
    const ending = (end: string): string[] => names.filter((name) => name.endsWith(end));
    for (const paper of [open, hidden, alone])
      for (const form of ['pdf', 'docx', 'md'])
        expect(ending(`/${referenceOf(paper)}.${form}`)).toHaveLength(1);
    expect(ending(`${referenceOf(open)} attachments/annex.pdf`)).toHaveLength(1);
    expect(names.filter((name) => name.startsWith('02 CON/NON-PAPER'))).toHaveLength(3);
    expect(names.slice(-3)).toEqual(['index.html', 'index.csv', 'SHA256SUMS']);
  });

  it('holds the hashes of all that is in it, and each text by the hash that the forum knows it by', async () => {
    const files = await archiveFor(korea, `${ALL}?with=md`);
    const lines = text(files, 'SHA256SUMS').trim().split('\n');
    expect(lines).toHaveLength(files.size - 1);
    for (const line of lines) {
      const [hash = '', name = ''] = line.split('  ');
      expect([name, sha256(bytesOf(files, name))]).toEqual([name, hash]);
    }
    const markdown = [...files.keys()].filter((name) => name.endsWith('.md'));
    const hashes = markdown.map((name) => sha256(bytesOf(files, name)));
    expect(hashes).toEqual(
      expect.arrayContaining([open, hidden, alone].map(({ current }) => current?.sha256)),
    );
    const pdfs = [...files].filter(([name]) => name.endsWith('.pdf'));
    for (const [, bytes] of pdfs) expect(String(bytes.subarray(0, 5))).toBe('%PDF-');
  });

  it('has names that are safe everywhere, and a page whose every link leads to a file in it and that runs nothing', async () => {
    const files = await archiveFor(korea, ALL);
    for (const name of files.keys()) {
      expect(name).not.toMatch(/\.\.\/|[\\:*?"<>|\p{Cc}\p{Cf}]/u);
      for (const part of name.split('/')) {
        expect(part).not.toMatch(/^(con|nul|aux|prn)(\.|$)|^[. ]|[. ]$/i);
        expect([...part].length).toBeLessThan(90);
      }
    }
    const page = text(files, 'index.html');
    const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => decodeURIComponent(href));
    expect(links.length).toBe(files.size - 3);
    for (const link of links) expect(files.has(link)).toBe(true);
    expect(page).not.toMatch(/<script|https?:|\u202e|javascript:/i);
    expect(page).toContain('&lt;script&gt;');
    expect(text(files, 'index.csv')).toContain(",'=1+1,");
    expect(text(files, 'index.csv')).not.toMatch(/\u202e/);
  });

  it('is under the label of all that is in it, and is named for it', async () => {
    const name = async (reader: Person): Promise<string> => {
      const answer = await asked(reader, `${ALL}?lang=en`);
      await answer.arrayBuffer();
      return decodeURIComponent(answer.headers.get('content-disposition') ?? '');
    };
    expect(await name(korea)).toMatch(
      /''APP UNCLASSIFIED Releasable to Republic of Korea - A consultation- of 1-2 - \d{4}-\d\d-\d\d\.zip$/,
    );
    expect(await name(france)).toMatch(/''APP UNCLASSIFIED - A consultation/);
    expect(text(await archiveFor(korea, `${ALL}?lang=fr`), 'index.html')).toContain(
      'APP SANS CLASSIFICATION Communicable à',
    );
    const answer = await asked(france, ALL);
    await answer.arrayBuffer();
    const { headers } = answer;
    expect(headers.get('content-type')).toBe('application/zip');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain('sandbox');
  });

  it('tells nothing of what is out of sight, of whose a non-paper is, and has no draft in it', async () => {
    const files = await archiveFor(france, `${ALL}?with=md`);
    const everything = [...files].map(
      ([name, bytes]) => name + (/\.(html|csv|md)$|SUMS$/.test(name) ? String(bytes) : ''),
    );
    for (const trace of ['Zephyr', referenceOf(hidden), hidden.current?.sha256 ?? '', 'Not yet', draft.title])
      expect(everything.join('\n')).not.toContain(trace);
    const line =
      text(files, 'index.csv')
        .split('\r\n')
        .find((one) => one.includes('NON-PAPER')) ?? '';
    expect(line).toContain('Not attributed');
    expect(line).not.toContain('Japan');
    expect(nonPaper.reference).toBeNull();
    // Its own delegation reads that it is in preparation, and no more of it.
    const own = await archiveFor(japan, `${ALL}?with=md`);
    expect(text(own, 'index.html')).toContain('Not yet (not circulated');
    expect([...own.keys()].some((name) => name.includes('Not yet'))).toBe(false);
  });

  it('is the same, byte by byte, while what its reader sees is the same', async () => {
    const [one, other] = [await bytesFor(france, ALL), await bytesFor(france, ALL)];
    expect(sha256(one)).toBe(sha256(other));
  });

  it('is one answer where it is absent, out of sight, or asked for without signing in', async () => {
    const nowhere = `/sessions/${globalId('Session', randomUUID())}/archive.zip`;
    const paths = [
      [observer, ALL],
      [stranger, ALL],
      [officer, nowhere],
      [officer, `/sessions/x/archive.zip`],
      [officer, `/agenda-items/${session.id}/archive.zip`],
      [france, `/papers/archive.zip?ids=${open.id},${hidden.id}`],
      [france, `/papers/archive.zip?ids=${globalId('Paper', randomUUID())}`],
      [france, '/papers/archive.zip'],
    ] as const;
    const answers = await Promise.all(
      paths.map(async ([reader, path]) => {
        const answer = await asked(reader, path);
        return `${answer.status} ${answer.headers.get('content-type') ?? ''} ${await answer.text()}`;
      }),
    );
    expect([...new Set(answers)]).toEqual(['404 text/plain; charset=utf-8 There is no such archive here.\n']);
  });
});

describe('a part of it', () => {
  it('is one item, or the papers that were chosen, whatever session they are for', async () => {
    const item = await archiveFor(france, `/agenda-items/${first.id}/archive.zip`);
    expect(
      [...item.keys()].filter((name) => name.includes('/')).map((name) => name.split('/').at(-1)),
    ).toEqual([`${referenceOf(open)}.pdf`, 'annex.pdf']);
    const chosen = await archiveFor(
      korea,
      `/papers/archive.zip?ids=${alone.id},${hidden.id},${alone.id}&lang=en`,
    );
    expect([...chosen.keys()]).toEqual([
      `Papers/${referenceOf(alone)}.pdf`,
      `Papers/${referenceOf(hidden)}.pdf`,
      ...['index.html', 'index.csv', 'SHA256SUMS'],
    ]);
  });

  it('is for machines as for their delegation, and has no text of what was withdrawn', async () => {
    const item = await secretariat.item(session.id, { title: 'Withdrawn' });
    const [kept, gone] = [
      await circulated(forum, { title: 'Stays', agendaItemId: item.id }),
      await circulated(forum, { title: 'Goes', agendaItemId: item.id }),
    ];
    await japan.does('withdrawPaper', { id: gone.id, reason: 'Not now.' });
    const files = await archiveFor(
      await issued(forum, korea),
      `/agenda-items/${item.id}/archive.zip?lang=en`,
    );
    const names = [...files.keys()].join('\n');
    expect(names).toContain(referenceOf(kept));
    expect(names).not.toContain(referenceOf(gone));
    expect(text(files, 'index.html')).toContain('Goes (withdrawn: not in this archive)');
  });

  it('is refused with what to do where there is nothing, or too much', async () => {
    const empty = await secretariat.item(session.id, { title: 'Nothing' });
    const nothing = await asked(france, `/agenda-items/${empty.id}/archive.zip`, { 'accept-language': 'fr' });
    expect([nothing.status, await nothing.json()]).toMatchObject([
      409,
      {
        code: 'STATE',
        message: expect.stringContaining('aucun document'),
      },
    ]);
    const large = await circulated(forum, { title: 'Large' });
    await forum.sql(
      `insert into attachment (id, paper_id, filename, media_type, bytes, sha256, circulated)
       select gen_random_uuid(), id, 'a.pdf', 'application/pdf', 600000000, repeat('0', 64), true from paper where title = 'Large'`,
    );
    const tooMuch = await asked(france, `/papers/archive.zip?ids=${large.id}`, { accept: 'text/html' });
    expect(await tooMuch.text()).toMatch(/600 MB.*500 MB.*choose papers/);
  });
});
