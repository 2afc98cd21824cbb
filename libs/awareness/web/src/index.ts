export { useCountNotesAgain } from './reading/use-count-notes-again';
export * from './routes';
export { FiltersTodayPart } from './saved/slots';
