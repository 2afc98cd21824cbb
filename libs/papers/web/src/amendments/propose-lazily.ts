import { addCatalogue, lazyPart } from '@parley/ui';
import { papersCatalogue } from '../routes';

/** Proposing an amendment from a screen of a later domain; loads when it is asked for, with the wording of this library. */
export const ProposeAmendmentPart = lazyPart(
  async () => (await Promise.all([import('./propose-part'), addCatalogue(papersCatalogue)]))[0],
);
