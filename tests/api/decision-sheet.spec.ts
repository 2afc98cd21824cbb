import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { AdoptedPosition, Adoption } from '@parley/decisions/model';
import { globalId, parseGlobalId } from '@parley/kernel';
import { docxText, pdfPages, type Person, startForum, zipFiles } from '@parley/testkit';
import { adopted, FOR_DELEGATIONS } from './support/decisions';
import { issued } from './support/feed';
import { circulated, type Paper } from './support/papers';

const forum = await startForum();
const [officer, japan, norway, france, korea, observer] = await Promise.all([
  forum.person('officer@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@nor.example'),
  forum.person('head@fra.example'),
  forum.person('head@kor.example'),
  forum.person('observer@asean.example'),
]);
const stranger = forum.bearer(undefined);
const FORMATS = ['html', 'pdf', 'docx'] as const;
type Format = (typeof FORMATS)[number];

const keyOf = (id: string): string => parseGlobalId(id)?.key ?? '';
const path = (id: string, format: string, language = 'en'): string =>
  `/decisions/${id}/sheet.${format}?language=${language}`;
const get = (reader: Person, at: string): Promise<Response> =>
  fetch(`${forum.node().address}${at}`, { headers: reader.headers });
const bytes = async (reader: Person, at: string): Promise<Buffer> => {
  const answer = await get(reader, at);
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
};
const sha256 = (of: Buffer): string => createHash('sha256').update(of).digest('hex');
const spaced = (text: string): string => text.replace(/\s+/g, ' ');

/** What a sheet says, in any format, with the blanks between words made alike. */
const said = async (reader: Person, id: string, format: Format, language = 'en'): Promise<string> => {
  const body = await bytes(reader, path(id, format, language));
  switch (format) {
    case 'html':
      return spaced(body.toString().replace(/<style>[^]*?<\/style>|<[^>]+>/g, ' '));
    case 'pdf':
      return spaced(pdfPages(body).join('\n'));
    case 'docx': {
      const files = zipFiles(body);
      return spaced([...files].map(([name, xml]) => (name.endsWith('.xml') ? docxText(xml) : '')).join('\n'));
    }
  }
};

const MARKDOWN = `The forum meets monthly.[^1]

- It reports to capitals.

[^1]: By video or in a hall.
`;

const label = { ...FOR_DELEGATIONS, releasableTo: ['FRA', 'JPN', 'KOR', 'NOR'] };
const at = new Date('2026-12-03T14:30:00Z');

const byHead = async (person: Person): Promise<string> => {
  const { viewer } = await person.read<{ viewer: { person: { id: string } } }>(
    '{ viewer { person { id } } }',
  );
  return keyOf(viewer.person.id);
};

const stood = async (
  person: Person,
  delegation: string,
  more: Partial<AdoptedPosition> = {},
): Promise<AdoptedPosition> => ({
  ...{ delegation, position: 'AGREE', reason: null, underAuthority: false, at, counts: true },
  byKey: await byHead(person),
  ...more,
});

const textOf = ({ current }: Paper): NonNullable<Adoption['text']> => ({
  revisionKey: keyOf(current?.id ?? ''),
  sha256: current?.sha256 ?? '',
});

const decided = async (
  more: Partial<Adoption> = {},
  releasableTo = label.releasableTo,
): Promise<{ readonly id: string; readonly paper: Paper }> => {
  const own = { classification: 'UNCLASSIFIED', releasableTo };
  const paper = await circulated(forum, { markdown: MARKDOWN, label: own });
  const positions = await Promise.all([
    stood(france, 'FRA', { position: 'RESERVATION', reason: 'France reserves on paragraph 1.' }),
    stood(norway, 'NOR'),
    stood(korea, 'KOR', { position: 'CAN_GO_ALONG', reason: 'Seoul sees merit.', counts: false }),
  ]);
  const id = await adopted(forum, {
    ...{ title: 'Rhythm of meetings', text: textOf(paper), label, adoptedAt: at, basis: 'NAMED' },
    ...{ members: ['FRA', 'JPN', 'NOR'], positions },
    reachedBy: { kind: 'POLL', key: randomUUID(), result: 'CONSENSUS_WITH_RESERVATIONS' },
    ...more,
  });
  return { id, paper };
};

const factsOf = async (id: string): Promise<{ reference: string; sha256: string; position: number }> =>
  (
    await japan.read<{ decision: { reference: string; sha256: string; position: number } }>(
      'query ($id: ID!) { decision(id: $id) { reference sha256 position } }',
      { id },
    )
  ).decision;

describe('a decision sheet', () => {
  it('says in HTML, PDF and Word, in English and French, all that was decided and how', async () => {
    const { id, paper } = await decided();
    await norway.does('attachStatement', { to: id, text: 'Norway understands it so.' }, 'at');
    await korea.does('associateWithDecision', { id }, 'id');
    const { reference, sha256: hash, position } = await factsOf(id);
    const fixed = {
      en: [
        ...['Thursday 3 December 2026, 14:30 (UTC)', 'Named delegations (3): France, Japan, Norway'],
        'Adopted by consensus among France, Japan, Norway, with a reservation (France).',
        ...['Agree (1)', 'Reservation (1)', 'Took no position (1)', 'Formal reservations'],
        ...['Views of delegations outside the basis', 'Republic of Korea', 'Can go along'],
        ...['Interpretative statements', 'associated themselves with the decision'],
        `Position in the record: ${position}`,
      ],
      fr: [
        ...['jeudi 3 décembre 2026, 14:30 (UTC)', 'Délégations désignées (3) : France, Japon, Norvège'],
        'Adoptée par consensus entre France, Japon, Norvège, avec une réserve (France).',
        ...['D’accord (1)', 'Réserve (1)', 'Sans position (1)', 'Réserves formelles'],
        ...['Points de vue consignés', 'République de Corée', 'Peut s’y rallier'],
        ...['Déclarations interprétatives', 'se sont associées à la décision'],
        `Position dans le registre des actes : ${position}`,
      ],
    };
    for (const language of ['en', 'fr'] as const)
      for (const format of FORMATS) {
        const text = await said(france, id, format, language);
        for (const part of [
          ...[reference, 'Rhythm of meetings', paper.current?.reference ?? '', hash],
          ...[paper.current?.sha256 ?? '', 'The forum meets monthly.', 'It reports to capitals.'],
          ...['By video or in a hall.', 'France reserves on paragraph 1.', 'Seoul sees merit.'],
          ...['Norway understands it so.', ...fixed[language]],
        ])
          expect([format, language, text]).toEqual([format, language, expect.stringContaining(part)]);
      }
  });

  it('has its marking at the head and the foot of every page, in both languages', async () => {
    const { id } = await decided({
      positions: await Promise.all(
        ['FRA', 'JPN', 'NOR'].map((code) =>
          stood(france, code, { position: 'RESERVATION', reason: 'A long reservation. '.repeat(90) }),
        ),
      ),
    });
    for (const [language, marking] of [
      ['en', 'APP UNCLASSIFIED Releasable to France, Japan, Republic of Korea, Norway'],
      ['fr', 'APP SANS CLASSIFICATION Communicable à France, Japon, République de Corée, Norvège'],
    ] as const) {
      const html = (await bytes(korea, path(id, 'html', language))).toString();
      expect([...html.matchAll(/class="marking"[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual([
        ...[marking, marking],
      ]);
      const pages = pdfPages(await bytes(korea, path(id, 'pdf', language))).map(spaced);
      expect(pages.length).toBeGreaterThan(1);
      for (const page of pages) expect(page.split(marking)).toHaveLength(3);
      const docx = zipFiles(await bytes(korea, path(id, 'docx', language)));
      for (const part of ['word/header1.xml', 'word/footer1.xml'])
        expect(docxText(docx.get(part) ?? '')).toContain(marking);
    }
  });

  it('has the same bytes for every reader and each time, and others once something more was said', async () => {
    const { id } = await decided();
    const token = await issued(forum, france);
    const hashes = async (format: Format): Promise<string[]> =>
      Promise.all(
        [france, korea, officer, token].map(async (reader) => sha256(await bytes(reader, path(id, format)))),
      );
    const before = new Map<Format, string>();
    for (const format of FORMATS) {
      const [first = '', ...others] = await hashes(format);
      for (const other of others) expect(other).toBe(first);
      before.set(format, first);
    }
    await japan.does('attachStatement', { to: id, text: 'Japan understands it so.' }, 'at');
    for (const format of FORMATS) expect((await hashes(format))[0]).not.toBe(before.get(format));
  });

  it('of a text under silence, and of a question without a text, says so', async () => {
    const silent = await decided({
      ...{ basis: 'ALLIES', positions: [] },
      reachedBy: { kind: 'SILENCE', key: randomUUID() },
    });
    expect(await said(france, silent.id, 'html')).toContain(
      'No member of the basis broke silence before its expiry.',
    );
    const asked = await adopted(forum, { title: 'Shall the forum meet in May?' });
    const text = await said(korea, asked, 'html');
    expect(text).toContain('The decision is the question that was put');
    expect(text).not.toContain('SHA-256 of the text');
  });

  it('may do nothing, is kept by no cache, and is named for its number', async () => {
    const { id } = await decided();
    const name = (await factsOf(id)).reference.replace(/[^A-Za-z0-9]+/g, '-');
    for (const format of FORMATS) {
      const { status, headers } = await get(france, path(id, format, 'fr'));
      const way = format === 'html' ? 'inline' : 'attachment';
      expect(status).toBe(200);
      expect(headers.get('content-disposition')).toBe(`${way}; filename="${name}-fr.${format}"`);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*sandbox$/);
    }
  });
});

it('shows no text that is out of its reader’s sight, and says by its hash which one it is', async () => {
  const { id, paper } = await decided({}, ['FRA', 'JPN', 'NOR']);
  const seen = await said(korea, id, 'html');
  expect(seen).toContain('The text is under a marking of its own');
  expect(seen).toContain(paper.current?.sha256);
  expect(seen).not.toMatch(/The forum meets monthly|By video/);
  const whole = await said(france, id, 'html');
  expect(whole).toContain('The forum meets monthly.');
  const marked = (text: string) =>
    text.match(/Releasable to [A-Z][a-z]+(,( Republic of)? [A-Z][a-z]+)*/)?.[0];
  expect(marked(whole)).toBe('Releasable to France, Japan, Norway');
  expect(marked(seen)).toBe('Releasable to France, Japan, Republic of Korea, Norway');
});

it('whoever may not see it, or asks for what is not there, has the answer of no decision at all', async () => {
  const narrow = await adopted(forum, { label: { ...FOR_DELEGATIONS, releasableTo: ['FRA'] } });
  const none = globalId('Decision', randomUUID());
  const readers = [korea, observer, stranger, await issued(forum, korea), forum.bearer('x'.repeat(43))];
  const answers = await Promise.all([
    ...FORMATS.flatMap((format) => readers.map((reader) => get(reader, path(narrow, format)))),
    get(france, path(none, 'pdf')),
    get(france, path('nonsense', 'html')),
    get(stranger, path(none, 'html')),
  ]);
  const told = await Promise.all(
    answers.map(async (answer) => {
      const headers = Object.fromEntries(answer.headers);
      for (const name of ['date', 'content-security-policy']) delete headers[name];
      return { status: answer.status, body: await answer.text(), headers };
    }),
  );
  expect(told[0]?.status).toBe(404);
  for (const one of told) expect(one).toEqual(told[0]);
});
