export * from './parts/link-button';
export * from './parts/session-path';
export * from './parts/use-live-query';
export * from './parts/use-refresh';
export * from './parts/use-screen-marking';
export { LazyHallDialog } from './hall/lazy-hall-dialog';
export * from './routes';
export { LazySuspendDialog } from './session/lazy-suspend-dialog';
export { LazySuspensionLine } from './parts/lazy-suspension-line';
