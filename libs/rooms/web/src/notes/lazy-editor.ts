import { coeditingCatalogue, loadSharedEditor } from '@parley/coediting/web';
import { addCatalogue } from '@parley/ui';
import { lazy } from 'react';

/** The editor with its wording, loaded when notes are opened for the first time. */
export const LazyEditor = lazy(async () => {
  const [{ SharedEditor }] = await Promise.all([loadSharedEditor(), addCatalogue(coeditingCatalogue)]);
  return { default: SharedEditor };
});
