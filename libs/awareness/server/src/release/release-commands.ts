import {
  grantRelease as grant,
  mayAnswerRelease,
  mayRequestRelease,
  mayTakeReleaseBack,
  type ReasonedNote,
  refuseRelease as refuse,
  type ReleaseDecision,
  requestRelease as request,
  takeReleaseBack as takeBack,
} from '@parley/awareness/model';
import { isRefusal } from '@parley/kernel';
import { command, idOf } from '@parley/platform';
import { z } from 'zod';
import { saveNote } from '../notes/note-store';
import { movingSources } from '../pictures/sources-moved';
import {
  askedRelease,
  endRelease,
  grantedByLabel,
  groundOf,
  insertRelease,
  releaseWithFamily,
} from './release-store';

const thatRequest = z.object({ id: idOf('ReleaseRequest') });
const subject = ({ request: { key } }: ReleaseDecision): string => key;

/** Asks to be shown the note behind a tear-line. */
export const requestRelease = command({
  action: 'release.request',
  input: z.object({ id: idOf('Note'), reason: z.string() }),
  load: async (tx, { id }, { actor, key }) => {
    const ground = await groundOf(tx, id, actor.delegation);
    return ground && { ...ground, key };
  },
  may: (actor, ground) => mayRequestRelease(actor, ground) ?? undefined,
  decide: (ground, input, { actor, now }) => request(ground, input, actor, now),
  save: (tx, decision: ReleaseDecision, { actor }) => insertRelease(tx, decision.request, actor.personId),
  subject,
});

/** Releases the fuller note to the delegation that asked. */
export const grantRelease = command({
  action: 'release.grant',
  input: thatRequest.extend({ version: z.int(), reason: z.string() }),
  load: (tx, { id }) => releaseWithFamily(tx, id),
  may: (actor, state) => mayAnswerRelease(actor, state.request) ?? undefined,
  decide: (state, input, { actor, now }) => {
    const granted = grant(state, input, actor, now);
    return isRefusal(granted) ? granted : { ...granted, key: state.request.key };
  },
  save: async (tx, { note, reason }: ReasonedNote & { readonly key: string }, { actor, now }) => {
    const pictures = await movingSources(tx, note, 'RELABELLED', () =>
      saveNote(tx, note, { personKey: actor.personId, reason }),
    );
    return [...pictures, ...(await grantedByLabel(tx, note, { personKey: actor.personId, now }))];
  },
  subject: ({ key }: ReasonedNote & { readonly key: string }) => key,
});

/** Refuses a request, in words. */
export const refuseRelease = command({
  action: 'release.refuse',
  input: thatRequest.extend({ reason: z.string() }),
  load: (tx, { id }) => askedRelease(tx, id),
  may: (actor, state) => mayAnswerRelease(actor, state.request) ?? undefined,
  decide: (state, input, { actor, now }) => refuse(state, input, actor, now),
  save: (tx, decision: ReleaseDecision, { actor }) => endRelease(tx, decision.request, actor.personId),
  subject,
});

/** Asks no more. */
export const takeReleaseBack = command({
  action: 'release.take-back',
  input: thatRequest,
  load: (tx, { id }) => askedRelease(tx, id),
  may: (actor, state) => mayTakeReleaseBack(actor, state.request) ?? undefined,
  decide: (state, _, { actor, now }) => takeBack(state, actor, now),
  save: (tx, decision: ReleaseDecision, { actor }) => endRelease(tx, decision.request, actor.personId),
  subject,
});
