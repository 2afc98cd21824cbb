import { randomUUID } from 'node:crypto';
import { OPEN_LABEL, type Person } from '@parley/testkit';
import { written } from './awareness';
import { pageOf } from './feed';

/** A request for release, as specs look at it. */
export interface Request {
  readonly id: string;
  readonly state: string;
  readonly reason: string;
  readonly answer: string | null;
  readonly answeredAt: string | null;
  readonly effect: string | null;
  readonly delegation: { readonly code: string };
  readonly originator: { readonly code: string };
  readonly tearLine: { readonly id: string } | null;
  readonly note: { readonly id: string } | null;
  readonly viewerCan: Readonly<Record<'grant' | 'refuse' | 'takeBack', boolean>>;
}
export const REQUEST = `id state reason answer answeredAt effect delegation { code } originator { code } tearLine { id } note { id }
  viewerCan { grant refuse takeBack }`;

/** Asks for the note behind a tear-line. */
export const ask = (by: Person, id: string, reason = 'Our ships pass there.') =>
  by.does<Request>('requestRelease', { id, reason }, REQUEST);
/** A request as `node` shows it. */
export const requestSeen = async (by: Person, id: string) => {
  const query = `query ($id: ID!) { node(id: $id) { ... on ReleaseRequest { ${REQUEST} } } }`;
  return (await by.read<{ node: Request | null }>(query, { id })).node;
};
interface OnNote {
  readonly requests: readonly Request[];
  readonly viewerCanRequest: boolean;
}
/** What a note tells of requests. */
export const releaseOn = async (by: Person, id: string) => {
  const query = `query ($id: ID!) { note(id: $id) { release { viewerCanRequest requests { ${REQUEST} } } } }`;
  return (await by.read<{ note: { release: OnNote } | null }>(query, { id })).note?.release;
};
/** One page of the reader’s requests. */
export const releasesListed = async (by: Person, args: string) => {
  const query = `{ releaseRequests(first: 100${args}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
  return (
    await by.read<{ releaseRequests: { totalCount: number; nodes: { id: string }[]; pageInfo: object } }>(
      query,
    )
  ).releaseRequests;
};

/** Types of what the feed has told of requests on a tear-line. */
export const heardOfRelease = async (by: Person, id: string, after: string | undefined): Promise<string[]> =>
  (await pageOf(by, { after, first: 100 })).nodes
    .filter(({ subjectId, type }) => subjectId === id && type.startsWith('note.release'))
    .map(({ type }) => type);

export const FOR_KOREA = { classification: 'RESTRICTED', releasableTo: ['KOR'] };
const FOR_ALL = { ...OPEN_LABEL, releasableToObservers: true };

/** A note for few, and its tear-line for many, of one author’s. */
export const notePair = async (author: Person, label: object = FOR_KOREA, wide: object = FOR_ALL) => {
  const fuller = await written(author, { title: `Telltale ${randomUUID()}`, label });
  const tearLine = await written(author, { tearLineOf: fuller.id, label: wide });
  return { fuller, tearLine };
};
