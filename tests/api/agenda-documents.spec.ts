import { describe, expect, it } from '@jest/globals';
import { docxText, inHours, pdfPages, type Person, Secretariat, startForum, zipFiles } from '@parley/testkit';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const chair = await forum.person('chair@secretariat.example');
const officer = await forum.person('officer@secretariat.example');
const japan = await forum.person('head@jpn.example');
const france = await forum.person('head@fra.example');
const stranger = forum.bearer(undefined);

const get = (reader: Person, path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${forum.node().address}${path}`, { headers: { ...reader.headers, ...headers } });

const path = (id: string, format: string, lang = 'en'): string =>
  `/sessions/${id}/agenda.${format}?lang=${lang}`;

const text = async (reader: Person, id: string, lang = 'en'): Promise<string> =>
  (await get(reader, path(id, 'html', lang))).text();

const words = (given: string): string => given.replace(/\s+/g, ' ');

const FRENCH = { label: { classification: 'UNCLASSIFIED', releasableTo: ['FRA'] } };

let rooms = 0;

/** An open session with a common item, one for France alone, and one without discussion. */
const session = async (): Promise<string> => {
  const { id } = await secretariat.open({
    title: 'Resilience <week>',
    place: `Brussels, room ${(rooms += 1)}`,
  });
  await secretariat.item(id, {
    title: 'Supply & demand',
    plannedDuration: 'PT20M',
    sponsors: ['JPN', 'NOR'],
  });
  await secretariat.item(id, { title: 'Pour la France', plannedDuration: 'PT30M', ...FRENCH });
  await secretariat.item(id, { title: 'Calendar', kind: 'INFORMATION', withoutDiscussion: true });
  return id;
};

describe('the annotated agenda', () => {
  it('says in HTML, PDF and Word what the reader sees', async () => {
    const id = await session();
    const html = await text(japan, id);
    expect(html).toContain('Supply &amp; demand');
    expect(html).toContain('Resilience &lt;week&gt;');
    const pdf = pdfPages(Buffer.from(await (await get(japan, path(id, 'pdf'))).arrayBuffer()));
    const docx = zipFiles(Buffer.from(await (await get(japan, path(id, 'docx'))).arrayBuffer()));
    for (const body of [words(pdf.join('\n')), words(docxText(docx.get('word/document.xml') ?? ''))]) {
      for (const part of [
        'Supply & demand',
        'For discussion · sponsored by Japan, Norway',
        'Without discussion',
        'Provisional: to be adopted',
        '20 min of 2 h (1 h 40 left)',
        'Europe/Brussels',
        'UTC',
      ])
        expect(body).toContain(part);
      expect(body).not.toContain('Pour la France');
    }
  });

  it('is marked with the label of all that this reader sees together', async () => {
    const id = await session();
    const marking = async (reader: Person): Promise<string | undefined> =>
      /<header[^>]*>([^<]*)<\/header>/.exec(await text(reader, id))?.[1];
    expect(await marking(japan)).toBe('APP UNCLASSIFIED');
    expect(await marking(france)).toBe('APP UNCLASSIFIED Releasable to France');
    const pages = pdfPages(Buffer.from(await (await get(france, path(id, 'pdf', 'fr'))).arrayBuffer()));
    const french = 'APP SANS CLASSIFICATION Communicable à France';
    for (const page of pages) expect(page.startsWith(`${french}\n${french}\n`)).toBe(true);
    const { session: seen } = await france.read<{ session: { aggregateLabel: { banner: string } } }>(
      'query ($id: ID!) { session(id: $id) { aggregateLabel { banner } } }',
      { id },
    );
    expect(await marking(france)).toBe(seen.aggregateLabel.banner);
  });

  it('is in French where that is asked for, by the address or by the browser', async () => {
    const id = await session();
    const asked = await text(japan, id, 'fr');
    expect(asked).toContain('<html lang="fr">');
    expect(asked).toContain('Ordre du jour provisoire');
    expect(asked).toContain('présenté par Japon, Norvège');
    const browsers = await get(japan, `/sessions/${id}/agenda.html`, { 'accept-language': 'fr-BE, en' });
    expect(await browsers.text()).toBe(asked);
  });

  it('tells of adoption, of changes after it, and of items put off, as far as the reader sees', async () => {
    const id = await session();
    await chair.does('adoptAgenda', { sessionId: id });
    const late = { title: 'Late', kind: 'DECISION', reason: 'Events of last night' };
    const added = await chair.does('addAgendaItem', { sessionId: id, input: late });
    const there = await secretariat.convened({
      title: 'Next week',
      startsAt: inHours(30),
      endsAt: inHours(31),
      ...FRENCH,
    });
    const to = { toSessionId: there.id, reason: 'No time left' };
    await chair.does('deferAgendaItem', { id: added.id, version: added.version, ...to });
    const [seen, unseen] = [await text(france, id), await text(japan, id)];
    expect(seen).toContain('Put off to Next week');
    for (const html of [seen, unseen])
      expect(html).toMatch(/Adopted agenda[^]*Added after adoption: Events of last night[^]*No time left/);
    expect(unseen).not.toContain('Next week');
  });

  it('has the same bytes while nothing changes, and others once something did', async () => {
    const id = await session();
    for (const format of ['html', 'pdf', 'docx']) {
      const bytes = async () => Buffer.from(await (await get(japan, path(id, format))).arrayBuffer());
      const first = await bytes();
      expect((await bytes()).equals(first)).toBe(true);
      await officer.does('addAgendaItem', {
        sessionId: id,
        input: { title: `For ${format}`, kind: 'DISCUSSION' },
      });
      expect((await bytes()).equals(first)).toBe(false);
    }
  });
});

describe('whoever may not see the session', () => {
  it('gets the answer of no session at all: a stranger, a delegate before convening, with any id', async () => {
    const { id: draft } = await secretariat.scheduled();
    const { id: open } = await secretariat.convened();
    const answers = await Promise.all(
      ['html', 'pdf', 'docx'].flatMap((format) => [
        get(japan, path('U2Vzc2lvbjpub25l', format)),
        get(japan, path(draft, format)),
        get(stranger, path(open, format)),
        get(stranger, path('nonsense', format)),
        get(forum.bearer('x'.repeat(43)), path(open, format)),
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

  it('loses it with their sight', async () => {
    const { id, version } = await secretariat.convened();
    expect((await get(japan, path(id, 'html'))).status).toBe(200);
    const input = {
      title: 'Narrower',
      purpose: 'INFORM',
      format: 'ALL',
      startsAt: inHours(1),
      endsAt: inHours(2),
      timeZone: 'Europe/Brussels',
      ...FRENCH,
    };
    await officer.does('changeSession', { id, version, input });
    expect((await get(japan, path(id, 'html'))).status).toBe(404);
  });
});

describe('an answer with a document', () => {
  it('may do nothing, is kept by nobody and taken for nothing else', async () => {
    const id = await session();
    for (const [format, type, disposition] of [
      ['html', 'text/html; charset=utf-8', 'inline; filename="agenda-en.html"'],
      ['pdf', 'application/pdf', 'attachment; filename="agenda-en.pdf"'],
      [
        'docx',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'attachment; filename="agenda-en.docx"',
      ],
    ] as const) {
      const { headers, status } = await get(japan, path(id, format));
      expect([status, headers.get('content-type'), headers.get('content-disposition')]).toEqual([
        200,
        type,
        disposition,
      ]);
      expect(headers.get('cache-control')).toBe('private, no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; style-src 'sha256-[^']+'; .*sandbox$/,
      );
    }
  });

  it('is given to a browser by its cookie as well', async () => {
    const id = await session();
    const signIn = await fetch(`${forum.node().address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          'mutation { signIn(email: "head@jpn.example", password: "demonstration only") { __typename } }',
      }),
    });
    const cookie = (signIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const answer = await get(stranger, path(id, 'html'), { cookie });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(await text(japan, id));
  });
});

describe('while a document is made', () => {
  it('everybody else is answered', async () => {
    const { id } = await secretariat.open({ title: 'Heavy', place: 'Brussels, heavy' });
    const title = '海洋安全保障に関する協議 해양 안보 협의 Consultations on maritime security '
      .repeat(3)
      .trim();
    await Promise.all(
      Array.from({ length: 24 }, (_, at) => secretariat.item(id, { title: `${at} ${title}` })),
    );
    const order: string[] = [];
    const made = Promise.all([1, 2].map(async () => (await get(japan, path(id, 'pdf'))).arrayBuffer())).then(
      () => order.push('documents'),
    );
    for (let asked = 0; asked < 12; asked += 1) await france.read('{ serverTime }');
    order.push('answers');
    await made;
    expect(order).toEqual(['answers', 'documents']);
  });
});
