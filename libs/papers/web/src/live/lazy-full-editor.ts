import { coeditingCatalogue, loadFullEditor } from '@parley/coediting/web';
import { addCatalogue, lazyPart } from '@parley/ui';

/** The editor of whole texts with its wording, loaded when a draft is opened to be written. */
export const LazyFullEditor = lazyPart(async () => {
  const [{ FullEditor }] = await Promise.all([loadFullEditor(), addCatalogue(coeditingCatalogue)]);
  return { default: FullEditor };
});
