export { ProposeAmendmentPart } from './amendments/propose-lazily';
export { LazyFullEditor } from './live/lazy-full-editor';
export { PaperText } from './parts/paper-text';
export * from './routes';
