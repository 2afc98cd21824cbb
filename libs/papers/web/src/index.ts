export { ProposeAmendmentPart } from './amendments/propose-lazily';
export { PaperText } from './parts/paper-text';
export * from './routes';
