export { BriefAtItemPart, BriefsOfSessionPart } from './brief/slots';
export { useCountNotesAgain } from './reading/use-count-notes-again';
export * from './routes';
export { FiltersTodayPart } from './saved/slots';
