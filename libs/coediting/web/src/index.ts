import type { Catalogue } from '@parley/ui';

export type { SharedEditorProps } from './shared-editor';

/** The wording of the editor. */
export const coeditingCatalogue: Catalogue = (locale) => import(`./locales/${locale}.po`);

/** Loads the editor, which is large, when somebody opens a document. */
export const loadSharedEditor = () => import('./shared-editor');
