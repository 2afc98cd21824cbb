import { addCatalogue, lazyPart, type SlotParts } from '@parley/ui';
import { decisionsCatalogue } from '../routes';

const worded = async <Part>(loading: Promise<Part>): Promise<Part> => {
  const [part] = await Promise.all([loading, addCatalogue(decisionsCatalogue)]);
  return part;
};

/** What silence procedures show on other screens; each loads when it is first shown. */
export const silenceSlots = {
  today: [lazyPart(async () => ({ default: (await worded(import('./silences-today'))).SilencesToday }))],
  session: [
    lazyPart(async () => ({ default: (await worded(import('./silences-session'))).SilencesSession })),
  ],
  text: [lazyPart(async () => ({ default: (await worded(import('./silence-text'))).SilenceText }))],
} satisfies SlotParts;
