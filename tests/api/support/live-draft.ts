import { eventually, type Forum, type Person } from '@parley/testkit';
import * as Y from 'yjs';
import { drafted, PAPER, type Paper } from './papers';
import type { Editor } from './shared-document';

/** A paper with where it is being written. */
export interface LivePaper extends Paper {
  readonly writing: { readonly documentId: string } | null;
}

/** What specs look at of a paper that is being written. */
export const LIVE = `${PAPER} writing { documentId }`;

/** Opens a draft to be written. */
export const opened = async (
  person: Person,
  id: string,
): Promise<LivePaper & { readonly documentId: string }> => {
  const paper = await person.does<LivePaper>('writePaper', { id }, LIVE);
  if (paper.writing === null) throw new Error('nothing was opened');
  return { ...paper, documentId: paper.writing.documentId };
};

/** Begins a paper and opens it; Japan's head does where a spec does not care. */
export const openDraft = async (forum: Forum, markdown: string, by = 'head@jpn.example') => {
  const { id } = await drafted(forum, { markdown }, by);
  return opened(await forum.person(by), id);
};

/** The draft as somebody reads it. */
export const draftOf = async (person: Person, id: string): Promise<Paper | null> =>
  (await person.read<{ paper: Paper | null }>(`query ($id: ID!) { paper(id: $id) { ${PAPER} } }`, { id }))
    .paper;

/** Resolves when the draft reads so. */
export const untilDraft = async (
  person: Person,
  id: string,
  is: (draft: string) => boolean,
): Promise<Paper> => {
  const paper = await eventually(
    () => draftOf(person, id),
    (read) => is(read?.draft ?? ''),
  );
  if (paper === null) throw new Error('out of sight');
  return paper;
};

/** The words of the paragraph with this place, to be typed into. */
export const wordsAt = ({ doc }: Editor, place: number): Y.XmlText => {
  const paragraph = doc.getXmlFragment('text').get(place);
  const words = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined;
  if (!(words instanceof Y.XmlText)) throw new Error(`no words in paragraph ${place}`);
  return words;
};
