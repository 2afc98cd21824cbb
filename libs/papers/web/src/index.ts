export { PaperText } from './parts/paper-text';
export * from './routes';
