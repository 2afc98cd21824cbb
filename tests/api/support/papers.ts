import { type Forum, OPEN_LABEL, type Person, type Thing } from '@parley/testkit';

type Input = Readonly<Record<string, unknown>>;

/** What specs look at of a paper. */
export const PAPER = `id title kind state reference version language draft draftTitle draftState withdrawReason
  originator { code } cosponsors { code } label { classification releasableTo stanag4774 }
  revisions { id number reference title sha256 state markdown html paragraphs { number text } }
  current { id reference sha256 } session { id } agendaItems { id }
  viewerCan { revise submit circulate withdraw cosponsor }`;

export interface Revision {
  readonly id: string;
  readonly number: number;
  readonly reference: string;
  readonly title: string;
  readonly sha256: string;
  readonly state: string;
  readonly markdown: string;
  readonly html: string;
  readonly paragraphs: readonly { readonly number: string; readonly text: string }[];
}

/** A paper as {@link PAPER} shows it. */
export interface Paper extends Thing {
  readonly title: string;
  readonly state: string;
  readonly reference: string | null;
  readonly version: number;
  readonly draft: string | null;
  readonly draftState: string | null;
  readonly originator: { readonly code: string } | null;
  readonly cosponsors: readonly { readonly code: string }[];
  readonly revisions: readonly Revision[];
  readonly current: Pick<Revision, 'id' | 'reference' | 'sha256'> | null;
  readonly agendaItems: readonly Thing[];
  readonly viewerCan: Readonly<Record<'revise' | 'submit' | 'circulate' | 'withdraw' | 'cosponsor', boolean>>;
}

/** What a paper is begun with where a spec does not care. */
export const paperInput = (overrides: Input = {}): Input => ({
  title: 'Elements of a wider concept of resilience',
  kind: 'WORKING_PAPER',
  markdown: 'First paragraph.\n\n- a part\n- another\n\nSecond paragraph.\n',
  label: OPEN_LABEL,
  ...overrides,
});

/** Begins a paper; Japan's head does where a spec does not care. */
export const drafted = async (forum: Forum, overrides: Input = {}, by = 'head@jpn.example'): Promise<Paper> =>
  (await forum.person(by)).does<Paper>('createPaper', { input: paperInput(overrides) }, PAPER);

/** Submits and circulates what is in preparation. */
export const issuedBy = async (person: Person, id: string): Promise<Paper> => {
  await person.does('submitPaper', { id });
  return person.does<Paper>('circulatePaper', { id }, PAPER);
};

/** Begins, submits and circulates a paper. */
export const circulated = async (
  forum: Forum,
  overrides: Input = {},
  by = 'head@jpn.example',
): Promise<Paper> => {
  const { id } = await drafted(forum, overrides, by);
  return issuedBy(await forum.person(by), id);
};

/** The paper as this reader sees it, or null. */
export const paperSeen = async (reader: Person, id: string): Promise<Paper | null> =>
  (await reader.read<{ paper: Paper | null }>(`query ($id: ID!) { paper(id: $id) { ${PAPER} } }`, { id }))
    .paper;

/** The whole list as this reader sees it. */
export const papersListed = async (
  reader: Person,
  variables: Input = {},
): Promise<{ readonly totalCount: number; readonly nodes: readonly Paper[] }> =>
  (
    await reader.read<{ papers: { totalCount: number; nodes: Paper[] } }>(
      `query ($kinds: [PaperKind!], $states: [PaperState!], $sessionId: ID) {
        papers(kinds: $kinds, states: $states, sessionId: $sessionId, first: 100) { totalCount nodes { id reference title } } }`,
      variables,
    )
  ).papers;
