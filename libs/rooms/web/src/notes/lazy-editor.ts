import { coeditingCatalogue, loadSharedEditor } from '@parley/coediting/web';
import { addCatalogue, lazyPart } from '@parley/ui';

/** The editor with its wording, loaded when notes are opened for the first time. */
export const LazyEditor = lazyPart(async () => {
  const [{ SharedEditor }] = await Promise.all([loadSharedEditor(), addCatalogue(coeditingCatalogue)]);
  return { default: SharedEditor };
});
