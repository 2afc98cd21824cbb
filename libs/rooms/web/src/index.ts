export * from './routes';
export * from './standing/standing';
export { useKey } from './shortcuts/use-key';
