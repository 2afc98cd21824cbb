import { globalId } from '@parley/kernel';
import {
  addToPaper,
  circulatePaper,
  createPaper,
  revisePaper,
  submitPaper,
  supersedePaper,
} from '@parley/papers/server';
import type { Person } from './as-person';
import type { Cast } from './hold';
import { CONTACTS, CONTACTS_ADDED, CONTACTS_CORRECTED, EXERCISES, EXERCISES_AGAIN } from './paper-texts';

const OPEN = { classification: 'UNCLASSIFIED' };

const issued = async (person: Person, id: string): Promise<string> => {
  await person(submitPaper, { id });
  await person(circulatePaper, { id });
  return id;
};

const drafted = async (person: Person, input: Record<string, unknown>): Promise<string> =>
  globalId('Paper', await person(createPaper, { input: { label: OPEN, kind: 'WORKING_PAPER', ...input } }));

/** Two texts for one number, an addendum, and an error that a corrigendum corrects. */
const contacts = async (denmark: Person): Promise<void> => {
  const title = 'Points of contact for early consultation (demonstration)';
  const id = await issued(denmark, await drafted(denmark, { title, markdown: CONTACTS }));
  const added = { title: 'Form for naming a point of contact (demonstration)', markdown: CONTACTS_ADDED };
  await issued(denmark, globalId('Paper', await denmark(addToPaper, { id, ...added })));
  // Begun, submitted and circulated: three changes of the text in preparation before this one.
  await denmark(revisePaper, { id, version: 3, markdown: CONTACTS_CORRECTED });
  await denmark(submitPaper, { id, as: 'CORRIGENDUM' });
  await denmark(circulatePaper, { id });
};

/** A paper in French, and the one that took its place. */
const exercises = async (luxembourg: Person): Promise<void> => {
  const input = { language: 'FR', markdown: EXERCISES };
  const title = 'Exercices et formation : première liste (démonstration)';
  const id = await issued(luxembourg, await drafted(luxembourg, { ...input, title }));
  const again = { ...input, title: 'Exercices et formation : liste révisée (démonstration)' };
  const successor = await drafted(luxembourg, { ...again, markdown: EXERCISES_AGAIN });
  await luxembourg(supersedePaper, { id, successorId: await issued(luxembourg, successor) });
};

/** Papers that were added to, corrected and superseded. */
export const demonstrateCourseOfPapers = async ({ heads }: Cast): Promise<void> => {
  const [denmark, luxembourg] = [heads.get('DNK'), heads.get('LUX')];
  if (denmark !== undefined) await contacts(denmark);
  if (luxembourg !== undefined) await exercises(luxembourg);
};
