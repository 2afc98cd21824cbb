import { inflateSync } from 'node:zlib';
import { Collected, type Forum, type Person, zipFiles } from '@parley/testkit';
import { askerOf, opened } from './archive';
import { pageOf } from './feed';
import { AMENDMENT } from './negotiation';
import { THREAD } from './comments';
import { PAPER } from './papers';

const WHOLE = `query ($id: ID!) { paper(id: $id) { ${PAPER} listedAt originCommitment originStatement
  label { banner banner2: banner(language: FR) caveats tlp }
  attachments { filename mediaType bytes sha256 } amendments { ${AMENDMENT} } commentThreads { ${THREAD} }
  openBrackets addendumTo { id } addenda { id originator { code } } supersededBy { id } supersedes { id }
  writing { documentId } draftVersions { id } viewerReading { state } viewerCanNegotiate { amend decide takeStance }
  responses { given { code } awaited { code } withoutStance { code } } } }`;

const LISTED =
  '{ papers(kinds: [NON_PAPER], first: 100) { totalCount nodes { id title originator { code } } } }';

const FOUND = `query ($text: String!) { search(text: $text, first: 20) { totalCount edges { excerpt { text }
  node { __typename ... on Paper { id title originator { code } } } } } }`;

const ON_AGENDA = `query ($id: ID!) { session(id: $id) { papers { id title originator { code } } agenda { papers { id title originator { code } } }
  journal { markdown html } french: journal(language: FR) { markdown } } }`;

const TRIED: readonly (readonly [string, object])[] = [
  ['revisePaper', { version: 1, markdown: 'x' }],
  ['submitPaper', {}],
  ['circulatePaper', {}],
  ['withdrawPaper', { reason: 'none' }],
  ['cosponsorPaper', {}],
  ['addToPaper', { title: 'x', markdown: 'x' }],
  ['writePaper', {}],
];

/** Everything that is packed in a PDF file, unpacked. */
const unpackedPdf = (pdf: Buffer): string => {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream = '']) => {
    try {
      return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  // Set text is in hexadecimal, and what is told of the document in UTF-16.
  return [text, ...streams].join('\n').replaceAll('\0', '');
};

const readable = async (name: string, bytes: Buffer): Promise<string> => {
  if (name.endsWith('.docx')) return JSON.stringify([...zipFiles(bytes)]);
  if (name.endsWith('.pdf')) return unpackedPdf(bytes);
  if (!name.endsWith('.zip')) return bytes.toString();
  const all: string[] = [];
  for (const [path, file] of await opened(bytes)) all.push(path, await readable(path, file));
  return all.join('\n');
};

/** Under which names things go that differ from one telling of the same story to the next. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '<key>'],
  [/\b[0-9a-f]{64}\b/g, '<hash>'],
  [/\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)/g, '<time>'],
  [/"(cursor|endCursor|startCursor)":"[^"]*"/g, '<cursor>'],
  [/[A-Za-z0-9_-]{40,}={0,2}/g, '<id>'],
];

const withoutIds = (text: string): string =>
  SIGNS.reduce((left, [sign, name]) => left.replaceAll(sign, name), text);

/** A story that is told by one delegation, and what is found of it. */
export interface Told {
  /** Up to where the feed had come before. */
  readonly since: string | undefined;
  readonly paperId: string;
  readonly sessionId: string;
  readonly title: string;
}

/** A client that follows a paper: what it is told, as it came. */
export const follow = async (reader: Person, paperId: string) => {
  const client = await reader.socket();
  const frames = new Collected<Readonly<Record<string, unknown>>>('frames');
  client.socket.onAny((name: string, frame: Readonly<Record<string, unknown>>) =>
    frames.push({ name, ...frame }),
  );
  await client.ask('paper:join', { paperId });
  return { frames, close: () => client.close() };
};

/** By path, the files that a reader can take of a paper, unpacked. */
const filesSeen = async (
  forum: Forum,
  reader: Person,
  { paperId, sessionId }: Told,
  numbers: readonly number[],
): Promise<Readonly<Record<string, string>>> => {
  const ask = askerOf(forum);
  const seen: Record<string, string> = {};
  for (const number of numbers)
    for (const ending of ['html', 'md', 'docx', 'pdf', 'html?lang=fr', 'docx?lang=fr&changes=0']) {
      const path = `/papers/${paperId}/revisions/${number}.${ending}`;
      const answer = await ask(reader, path);
      const [file = ''] = ending.split('?');
      const headers = JSON.stringify([...answer.headers].filter(([name]) => !/date|length/.test(name)));
      seen[`${number}.${ending}`] =
        headers + (await readable(`x.${file}`, Buffer.from(await answer.arrayBuffer())));
    }
  for (const path of [`/papers/archive.zip?ids=${paperId}`, `/sessions/${sessionId}/archive.zip`]) {
    const answer = await ask(reader, path);
    const name = path.includes('sessions') ? 'archive of the session' : 'archive';
    const bytes = Buffer.from(await answer.arrayBuffer());
    // What is no longer in force is in no archive.
    seen[name] = answer.status === 200 ? await readable('x.zip', bytes) : bytes.toString();
  }
  return seen;
};

/** By path, all that a reader gets to see of a paper. */
export const everythingSeen = async (
  forum: Forum,
  reader: Person,
  told: Told,
  numbers: readonly number[],
): Promise<Readonly<Record<string, string>>> => {
  const { paperId, sessionId, title, since } = told;
  const seen: Record<string, string> = {};
  const add = async (path: string, variables: object, query: string): Promise<void> => {
    seen[path] = (await reader.graphql(query, { ...variables })).text;
  };
  await add('paper', { id: paperId }, WHOLE);
  await add('list', {}, LISTED);
  await add('search', { text: title }, FOUND);
  await add('session', { id: sessionId }, ON_AGENDA);
  for (const delegations of [undefined, ['JPN'], ['NZL']]) {
    const { nodes } = await pageOf(reader, {
      filter: delegations && { delegations },
      after: since,
      first: 100,
    });
    const own = nodes.filter(({ subjectId }) => subjectId === paperId);
    seen[`feed of ${delegations?.[0] ?? 'all'}`] = JSON.stringify(own);
  }
  for (const [mutation, args] of TRIED)
    seen[mutation] = JSON.stringify(await reader.tries(mutation, { id: paperId, ...args }));
  return { ...seen, ...(numbers.length === 0 ? {} : await filesSeen(forum, reader, told, numbers)) };
};

/** The same, so that two tellings can be compared. */
export const comparable = (seen: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  // How a PDF file is packed depends on its identifiers.
  Object.fromEntries(
    Object.entries(seen).map(([path, text]) => [path, /pdf|archive/.test(path) ? '' : withoutIds(text)]),
  );
