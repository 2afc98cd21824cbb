import { isRefusal } from '@parley/kernel';
import { command, idOf, newSecret, optional, type WriteTx } from '@parley/platform';
import {
  mayReleaseToProjector,
  mayWithdrawFromProjector,
  releaseToProjector as release,
  withdrawFromProjector as withdraw,
} from '@parley/rooms/model';
import { z } from 'zod';
import { insertRelease, loadReleases, saveEnded } from './store-releases';

const sessionId = idOf('Session');

const nameOfSelf = async (tx: WriteTx, personId: string | null): Promise<{ id: string; name: string }> => {
  const [row] = await tx.query<{ name: string }>('select name from person where id = $1', [personId]);
  return { id: personId ?? '', name: row?.name ?? '' };
};

/** Releases a session to the hall. The decision carries the secret out to the one answer that shows it; its hash is stored. */
export const releaseToProjector = command({
  action: 'projector.release',
  input: z.object({ sessionId }),
  load: async (tx, input, { actor, key }) => {
    const state = await loadReleases(tx, input.sessionId);
    return state && { ...state, key, by: await nameOfSelf(tx, actor.personId) };
  },
  may: (actor, state) => mayReleaseToProjector(actor, state) ?? undefined,
  decide: (state, _input, { actor, now }) => {
    const decision = release(state, state, actor, now);
    return isRefusal(decision) ? decision : { ...decision, session: state.session, secret: newSecret() };
  },
  save: async (tx, { changed, session, secret }) => {
    for (const made of changed) await insertRelease(tx, session, made, secret);
  },
  subject: ({ changed, sessionKey }) => changed[0]?.key ?? sessionKey,
});

/** Takes a session off the screens in the hall; answered when every screen on this node has ended. */
export const withdrawFromProjector = command({
  action: 'projector.withdraw',
  input: z.object({ sessionId, releaseId: optional(idOf('ProjectorRelease')) }),
  load: (tx, input) => loadReleases(tx, input.sessionId),
  may: (actor, state) => mayWithdrawFromProjector(actor, state) ?? undefined,
  decide: (state, { releaseId }, { actor, now }) => withdraw(state, releaseId, actor, now),
  save: (tx, { changed }) => saveEnded(tx, changed),
  subject: ({ sessionKey }) => sessionKey,
  takesSightAway: true,
});
