import { addCatalogue, lazyPart } from '@parley/ui';
import { awarenessCatalogue } from '../catalogue';

/** What situational awareness shows on the first screen, with its wording, since that screen belongs to another library. */
export const FiltersTodayPart = lazyPart(async () => {
  const [part] = await Promise.all([import('./today-filters'), addCatalogue(awarenessCatalogue)]);
  return part;
});
