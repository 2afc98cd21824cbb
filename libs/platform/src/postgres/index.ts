export { EmbeddedPostgresError } from './errors';
export type { EmbeddedPostgresFault } from './errors';
export { DEFAULT_PLACES } from './options';
export type { EmbeddedOptions, EmbeddedPostgres, Places } from './options';
export { startScratchPostgres } from './scratch';
export type { ScratchOptions } from './scratch';
export { startEmbeddedPostgres } from './start';
export { superviseEmbeddedPostgres } from './supervise';
export type { SupervisedPostgres } from './supervise';
