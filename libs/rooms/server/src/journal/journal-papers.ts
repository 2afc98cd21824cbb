import { type JournalMatters, type JournalPapers, NO_MATTERS, NO_PAPERS } from '@parley/rooms/model';

let registered: JournalPapers = NO_PAPERS;

/** Has journals name the papers that these find; called once by the domain of papers, which comes after this one. */
export const keepJournalPapers = (papers: JournalPapers): void => {
  registered = papers;
};

/** What finds papers for journals, as registered by {@link keepJournalPapers}. */
export const journalPapers = (): JournalPapers => registered;

let matters: JournalMatters = NO_MATTERS;

/** Has journals tell what these read of decisions and actions; called once by the domain of decisions, which comes after this one. */
export const keepJournalMatters = (given: JournalMatters): void => {
  matters = given;
};

/** What reads decisions for journals, as registered by {@link keepJournalMatters}. */
export const journalMatters = (): JournalMatters => matters;
