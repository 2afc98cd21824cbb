export * from './coediting-module';
export type { NameOf } from './live/document-handlers';
export * from './live/open-documents';
export type { PointerOwner } from './live/pointer-update';
export * from './merging/merger';
export * from './store/stored-documents';
export * from './store/make-document';
export * from './text/stored-text';
export * from './text/text-block';
