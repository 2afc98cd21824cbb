export { ProposeAmendmentPart } from './amendments/propose-lazily';
export { LazyFullEditor } from './live/lazy-full-editor';
export { TextElsewhere as PaperText } from './parts/text-elsewhere';
export * from './routes';
