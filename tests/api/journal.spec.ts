import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  docxText,
  pdfPages,
  type Person,
  Secretariat,
  startForum,
  type Thing,
  zipFiles,
} from '@parley/testkit';

const forum = await startForum({ nodes: 2 });
const secretariat = new Secretariat(forum);
const chair = await forum.person('chair@secretariat.example');
const officer = await forum.person('officer@secretariat.example');
const japan = await forum.person('head@jpn.example');
const france = await forum.person('head@fra.example');
const observer = await forum.person('observer@asean.example');
const stranger = forum.bearer(undefined);

const FORMATS = ['html', 'pdf', 'docx', 'md'] as const;
const FRENCH = { label: { classification: 'UNCLASSIFIED', releasableTo: ['FRA'] } };
const OPEN = { classification: 'UNCLASSIFIED', releasableToObservers: true };

interface Journal {
  readonly number: number | null;
  readonly status: string;
  readonly html: string;
  readonly markdown: string;
  readonly sha256: string;
}

const get = (reader: Person, id: string, format: string, lang = 'en', node = 0): Promise<Response> =>
  fetch(`${forum.node(node).address}/sessions/${id}/journal.${format}?lang=${lang}`, {
    headers: reader.headers,
  });

const bytes = async (reader: Person, id: string, format: string, node = 0): Promise<Buffer> => {
  const answer = await get(reader, id, format, 'en', node);
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
};

const journal = async (reader: Person, id: string, language = 'EN'): Promise<Journal | null> => {
  const { session } = await reader.read<{ session: { journal: Journal | null } | null }>(
    `query ($id: ID!, $language: Language) { session(id: $id) { journal(language: $language) {
      number status html markdown sha256 } } }`,
    { id, language },
  );
  return session?.journal ?? null;
};

const markdown = async (reader: Person, id: string, language = 'EN'): Promise<string> =>
  (await journal(reader, id, language))?.markdown ?? '';

let meetings = 0;

const itemHeld = async (id: string, input: object, speaker: Person): Promise<void> => {
  const item = await secretariat.item(id, { ...input });
  await chair.does('openAgendaItem', { id: item.id });
  const request = await speaker.does('requestFloor', { agendaItemId: item.id, kind: 'STATEMENT' });
  await chair.does('giveFloor', { id: request.id });
  await chair.does('closeAgendaItem', {
    id: item.id,
    outcome: 'TOOK_NOTE',
    summary: 'Views were exchanged.',
  });
};

/** An open session in which France spoke under an item for France alone, and Japan under the next one. */
const underWay = async (more: object = {}): Promise<Thing> => {
  const session = await secretariat.open({
    title: `Meeting ${(meetings += 1)}`,
    place: `Room ${meetings}`,
    label: OPEN,
    ...more,
  });
  await itemHeld(session.id, { title: 'Pour la France', ...FRENCH }, france);
  await itemHeld(session.id, { title: 'Supply & demand', sponsors: ['JPN', 'NOR'] }, japan);
  return session;
};

const closed = async (more: object = {}): Promise<Thing> => {
  const session = await underWay(more);
  return chair.does('closeSession', { id: session.id });
};

describe('the journal of a session', () => {
  it('tells in English and French, as HTML, PDF, Word and Markdown, what happened', async () => {
    const { id } = await closed();
    const pdf = pdfPages(await bytes(japan, id, 'pdf')).join('\n');
    const docx = docxText(zipFiles(await bytes(japan, id, 'docx')).get('word/document.xml') ?? '');
    const html = (await bytes(japan, id, 'html')).toString().replaceAll('&amp;', '&');
    const text = (await bytes(japan, id, 'md')).toString().replaceAll('\\&', '&');
    for (const body of [pdf, docx, html, text])
      for (const part of [
        'Agenda item 1: Supply & demand',
        'Japan, Norway',
        'Delegations took note',
        'Views were exchanged.',
      ])
        expect(body.replace(/\s+/g, ' ')).toContain(part);
    const french = await (await get(japan, id, 'html', 'fr')).text();
    expect(french).toContain('<html lang="fr">');
    expect(french).toContain('Point 1 de l’ordre du jour');
  });

  it('is the same by GraphQL and by its address, and its hash is that of the Markdown', async () => {
    const { id } = await closed();
    for (const [language, lang] of [
      ['EN', 'en'],
      ['FR', 'fr'],
    ] as const) {
      const seen = await journal(japan, id, language);
      const text = await (await get(japan, id, 'md', lang)).text();
      expect(seen?.markdown).toBe(text);
      expect(seen?.sha256).toBe(createHash('sha256').update(text).digest('hex'));
      const html = await (await get(japan, id, 'html', lang)).text();
      expect(html).toBe(seen?.html);
      expect(html).toContain(seen?.sha256);
    }
  });

  it('names who was in the chair, who was there and how it went on', async () => {
    const session = await underWay();
    const resumesAt = new Date(Date.now() + 3_600_000).toISOString();
    await chair.does('suspendSession', { id: session.id, reason: 'Consultations', resumesAt });
    await officer.does('openSession', { id: session.id });
    await chair.does('closeSession', { id: session.id });
    const text = await markdown(france, session.id);
    expect(text).toMatch(/Opened:[^]*Suspended:[^]*reason: Consultations[^]*Resumed:[^]*Closed:/);
    expect(text).toMatch(/## 2\\\. Chair\n\n[^\n]+\\\n[^\n]+\(for the Chair\)/);
    expect(text).toContain('**Present (2):** France, Japan');
  });

  it('is absent before the session is opened, provisional under way, final once it is closed', async () => {
    const { id } = await secretariat.convened({ label: OPEN });
    expect(await journal(japan, id)).toBeNull();
    expect((await get(japan, id, 'html')).status).toBe(404);
    await chair.does('openSession', { id });
    expect(await journal(japan, id)).toMatchObject({ status: 'PROVISIONAL', number: null });
    await chair.does('closeSession', { id });
    expect(await journal(japan, id)).toMatchObject({ status: 'FINAL' });
  });
});

describe('the same record', () => {
  it('gives the same bytes, on every call and on every node', async () => {
    const { id } = await closed();
    for (const format of FORMATS) {
      const first = await bytes(japan, id, format);
      expect((await bytes(japan, id, format)).equals(first)).toBe(true);
      const there = await forum.person('head@jpn.example', 1);
      expect((await bytes(there, id, format, 1)).equals(first)).toBe(true);
    }
  });
});

describe('the number of a journal', () => {
  it('goes up by one with each closing among the sessions for the same readers, and by no other', async () => {
    const seats = ['FRA', 'NOR', 'CAN'];
    const label = { classification: 'UNCLASSIFIED', releasableTo: seats };
    const numbers: (number | null | undefined)[] = [];
    for (const own of [
      label,
      { ...label, releasableTo: ['FRA'] },
      label,
      { ...label, releasableTo: ['CAN', 'NOR', 'FRA'] },
    ]) {
      const { id } = await secretariat.open({ title: `Numbered ${numbers.length}`, label: own });
      await chair.does('closeSession', { id });
      numbers.push((await journal(france, id))?.number);
    }
    expect(numbers).toEqual([1, 1, 2, 3]);
  });

  it('is given once to each of many that close at once', async () => {
    const label = { classification: 'UNCLASSIFIED', releasableTo: ['FRA', 'ITA'] };
    const open = await Promise.all(
      Array.from({ length: 4 }, (_, at) => secretariat.open({ title: `At once ${at}`, label })),
    );
    await Promise.all(open.map(({ id }) => chair.does('closeSession', { id })));
    const all = await Promise.all(open.map(async ({ id }) => (await journal(france, id))?.number));
    expect(all.sort()).toEqual([1, 2, 3, 4]);
  });
});

describe('what a reader may not see', () => {
  it('is absent from their journal, its number too, and the marking is that of what they see', async () => {
    const { id } = await closed();
    const [seen, unseen] = [await markdown(france, id), await markdown(japan, id)];
    expect(seen).toMatch(/Agenda item 1: Pour la France[^]*Agenda item 2: Supply/);
    expect(seen.startsWith('**APP UNCLASSIFIED Releasable to France**')).toBe(true);
    expect(unseen).toContain('Agenda item 1: Supply');
    expect(unseen).not.toMatch(/Pour la France|Agenda item 2/);
    expect(unseen).toMatch(/\*\*Present \(1\):\*\* Japan\n/);
    expect(unseen.startsWith('**APP UNCLASSIFIED and to observers**')).toBe(true);
    expect(await markdown(observer, id)).toBe(unseen);
  });

  it('is read by a token no further than its ceiling', async () => {
    const { id } = await closed({ label: { classification: 'RESTRICTED' } });
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    const tokens = await Promise.all(
      ['UNCLASSIFIED', 'RESTRICTED'].map(async (ceiling) => {
        const { secret } = await japan.does<{ secret: string }>('issueFeedToken', {
          name: ceiling,
          ceiling,
          expiresAt,
        });
        return forum.bearer(secret);
      }),
    );
    const statuses = await Promise.all(tokens.map(async (token) => (await get(token, id, 'md')).status));
    expect(statuses).toEqual([404, 200]);
  });

  it('has, absent or forbidden, one answer', async () => {
    const { id: draft } = await secretariat.scheduled();
    const { id: french } = await secretariat.open(FRENCH);
    const { id: open } = await closed();
    const answers = await Promise.all(
      FORMATS.flatMap((format) => [
        get(japan, 'U2Vzc2lvbjpub25l', format),
        get(japan, draft, format),
        get(japan, french, format),
        get(stranger, open, format),
        get(stranger, 'nonsense', format),
        get(forum.bearer('x'.repeat(43)), open, format),
      ]),
    );
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
});
