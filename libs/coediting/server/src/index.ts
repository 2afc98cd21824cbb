export * from './coediting-module';
export type { NameOf } from './live/document-handlers';
export * from './live/open-documents';
export type { PointerOwner } from './live/pointer-update';
export * from './merging/merger';
export * from './store/stored-documents';
