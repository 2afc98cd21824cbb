import type { Forum, Person, Thing } from '@parley/testkit';
import { PAPER, type Paper, paperSeen } from './papers';

const COURSE = `${PAPER} addendumTo { id } addenda { id reference } supersededBy { id reference } supersedes { id }
  can: viewerCan { supersede add }
  texts: revisions { reference state sha256 corrects { reference } correctedBy { reference }
    corrections { paragraph before after } }`;

/** A paper with what it has to do with others. */
export interface Course extends Paper {
  readonly addendumTo: Thing | null;
  readonly addenda: readonly { readonly id: string; readonly reference: string | null }[];
  readonly supersededBy: Thing | null;
  readonly supersedes: readonly Thing[];
  readonly can: { readonly supersede: boolean; readonly add: boolean };
  readonly texts: readonly Readonly<Record<string, unknown>>[];
}

/** The same as this reader sees it, or null. */
export const course = async (reader: Person, id: string): Promise<Course | null> =>
  (await reader.read<{ paper: Course | null }>(`query ($id: ID!) { paper(id: $id) { ${COURSE} } }`, { id }))
    .paper;

/** Begins an addendum. */
export const addedTo = (by: Person, id: string, more: object = {}): Promise<Paper> =>
  by.does<Paper>('addToPaper', { id, title: 'An annex', markdown: 'More.\n', ...more }, PAPER);

/** Circulates a corrigendum. */
export const correctedBy = async (by: Person, paper: Paper, markdown: string): Promise<Paper> => {
  const { version = 0 } = (await paperSeen(by, paper.id)) ?? {};
  await by.does('revisePaper', { id: paper.id, version, markdown });
  await by.does('submitPaper', { id: paper.id, as: 'CORRIGENDUM' });
  return by.does<Paper>('circulatePaper', { id: paper.id }, PAPER);
};

/** What a file says. */
export const fileSeen = async (forum: Forum, reader: Person, path: string): Promise<string> =>
  (await fetch(`${forum.node().address}${path}`, { headers: reader.headers })).text();
