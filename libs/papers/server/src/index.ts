import { alternativeFields } from './alternatives/alternative-fields';
import { amendmentFields } from './amendments/amendment-fields';
import amendmentsSdl from './amendments/amendments.graphql';
import { attachmentFields } from './attachments/attachment-fields';
import attachmentsSdl from './attachments/attachments.graphql';
import { bracketFields } from './brackets/bracket-fields';
import { changeFields } from './changes/change-fields';
import changesSdl from './changes/changes.graphql';
import { commentFields } from './comments/comment-fields';
import commentsSdl from './comments/comments.graphql';
import { deadlineFields } from './deadline/deadline-fields';
import { paperFields } from './graphql/paper-fields';
import { pointerFields } from './pointing/pointer-fields';
import pointingSdl from './pointing/pointing.graphql';
import { originFields } from './origin/origin-fields';
import originSdl from './origin/origin.graphql';
import sdl from './papers.graphql';
import searchSdl from './search/search.graphql';
import { searchFields } from './search/search-resolver';
import { readingFields } from './reading-marks/reading-fields';
import readingSdl from './reading-marks/reading.graphql';
import { stanceFields } from './stances/stance-fields';
import writingSdl from './writing/writing.graphql';
import { writingFields } from './writing/writing-fields';

export * from './alternatives/close-alternatives';
export * from './amendments/commands';
export { amendmentByKey } from './amendments/read-amendments';
export { removeAttachment } from './attachments/attachment-commands';
export { changesHtml } from './changes/changes-html';
export { trackedChanges } from './changes/tracked-changes';
export * from './comments/comment-commands';
export * from './commands/add-to-paper';
export * from './commands/change-paper';
export * from './commands/circulate-paper';
export * from './commands/cosponsor-paper';
export * from './commands/create-paper';
export { onPaperEnded, type PaperConsequences } from './commands/paper-consequences';
export * from './deadline/set-deadline';
export * from './commands/supersede-paper';
export { languageTag, textAsBlocks } from './exports/text-as-blocks';
export * from './papers-module';
export * from './pointing/point-at';
export * from './reading-marks/commands';
export * from './reading/paper-view';
export * from './reading/revision-view';
export { keepSearchSource, type SearchSource } from './search/search-sources';
export * from './stances/take-stance';
export { setText } from './markdown/set-text';
export { nextOfSeries } from './store/next-number';
export { insertPaper, savePaper } from './store/save-paper';
export * from './writing/writing-commands';
export { markdownOfTree, treeOfMarkdown } from './writing/written-tree';

/** SDL of papers, of their changes, their negotiation and comments, of search, of attachments, and of the chair's pointer. */
export const papersSdl = [
  sdl,
  amendmentsSdl,
  attachmentsSdl,
  changesSdl,
  searchSdl,
  pointingSdl,
  readingSdl,
  commentsSdl,
  writingSdl,
  originSdl,
].join('\n');
/** Fields that need no server class. */
export const papersResolvers = {
  ...paperFields,
  ...pointerFields,
  ...searchFields,
  ...amendmentFields,
  ...bracketFields,
  ...stanceFields,
  ...writingFields,
  PaperReading: readingFields.PaperReading,
  ReadingMarks: readingFields.ReadingMarks,
  ...commentFields,
  ...deadlineFields,
  Amendment: {
    ...amendmentFields.Amendment,
    ...alternativeFields.Amendment,
    ...commentFields.Amendment,
  },
  Attachment: attachmentFields.Attachment,
  Paragraph: {
    ...alternativeFields.Paragraph,
    ...stanceFields.Paragraph,
    ...bracketFields.Paragraph,
  },
  Paper: {
    ...paperFields.Paper,
    ...amendmentFields.Paper,
    ...attachmentFields.Paper,
    ...bracketFields.Paper,
    ...readingFields.Paper,
    ...changeFields.Paper,
    ...commentFields.Paper,
    ...deadlineFields.Paper,
    ...originFields.Paper,
    ...writingFields.Paper,
  },
  PaperRevision: {
    ...paperFields.PaperRevision,
    ...amendmentFields.PaperRevision,
    ...changeFields.PaperRevision,
    ...readingFields.PaperRevision,
  },
  Session: { ...paperFields.Session, ...pointerFields.Session, ...readingFields.Session },
  AgendaItem: { ...paperFields.AgendaItem, ...pointerFields.AgendaItem },
};
/** What this domain stores through TypeORM: nothing; its rows are written by plain statements. */
export const papersEntities = [];
