import { isRefusal } from '@parley/kernel';
import { command } from '@parley/platform';
import {
  type Destination,
  draftPaper,
  kindsOpenTo,
  type NewPaper,
  type PaperDecision,
} from '@parley/papers/model';
import { z } from 'zod';
import { setText } from '../markdown/set-text';
import { insertPlace } from '../items/place-rows';
import { insertPaper } from '../store/save-paper';
import { destinationOf } from './destination';
import { paperInput } from './inputs';

interface Drafted extends PaperDecision {
  readonly destination: Destination | null;
}

/** Begins a paper. Before its text is read it is asked who sends it: reading costs something. */
export const createPaper = command({
  action: 'paper.create',
  input: z.object({ input: paperInput }),
  load: async (tx, { input }, { actor, key }): Promise<NewPaper | undefined> => {
    const destination = await destinationOf(tx, input);
    if (destination === undefined) return undefined;
    const text = kindsOpenTo(actor).length === 0 ? null : await setText(input.markdown);
    return { key, text, destination };
  },
  // The rule needs the kind that was chosen, and answers in the order of refusals.
  may: () => undefined,
  decide: (state, { input }, { actor, now }) => {
    const decision = draftPaper(state, { ...input, language: input.language ?? 'EN' }, actor, now);
    return isRefusal(decision) ? decision : { ...decision, destination: state.destination };
  },
  async save(tx, decision: Drafted) {
    await insertPaper(tx, decision);
    const place = decision.destination?.place ?? null;
    if (place !== null) await insertPlace(tx, place.itemKey, decision.paper.key, place.place);
  },
  subject: ({ paper }) => paper.key,
});
