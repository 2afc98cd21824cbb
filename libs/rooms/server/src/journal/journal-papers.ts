import { type JournalPapers, NO_PAPERS } from '@parley/rooms/model';

let registered: JournalPapers = NO_PAPERS;

/** Has journals name the papers that these find; called once by the domain of papers, which comes after this one. */
export const keepJournalPapers = (papers: JournalPapers): void => {
  registered = papers;
};

/** What finds papers for journals, as registered by {@link keepJournalPapers}. */
export const journalPapers = (): JournalPapers => registered;
