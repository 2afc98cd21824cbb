import type { Catalogue } from '@parley/ui';

export type { LineState } from './document-line';
export type { SharedEditorProps } from './shared-editor';

/** The wording of the editor. */
export const coeditingCatalogue: Catalogue = (locale) => import(`./locales/${locale}.po`);

export type { FullEditorProps } from './full/full-editor';

/** Loads the editor of whole texts, with headings, tables and numbers, when somebody opens one. */
export const loadFullEditor = () => import('./full/full-editor');

/** Loads the editor, which is large, when somebody opens a document. */
export const loadSharedEditor = () => import('./shared-editor');
