export * from './routes';
export { LazySuspendDialog } from './session/lazy-suspend-dialog';
export * from './parts/suspension-line';
