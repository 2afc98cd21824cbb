import type { ForumEvent } from '@parley/kernel';
import { command } from '@parley/platform';
import { z } from 'zod';

const closed = (personKey: string, credentialId: string, delegation: string | null): ForumEvent => ({
  type: 'sign-in.closed',
  subject: { type: 'Person', key: personKey },
  sessionKey: null,
  label: {
    classification: 'UNCLASSIFIED',
    releasableTo: [],
    releasableToObservers: false,
    caveats: [],
    tlp: null,
    originator: delegation,
  },
  data: { credentialId },
});

/** Ends the sign-in that asks, and every connection that rests on it. */
export const signOut = command({
  action: 'sign-in.close',
  input: z.object({}),
  load: (_tx, _input, { actor }) => Promise.resolve(actor),
  may: () => undefined,
  decide: (actor) => ({
    credentialId: actor.credentialId,
    // A partner's machine cannot sign out: its token is revoked by people.
    events: actor.personId === null ? [] : [closed(actor.personId, actor.credentialId, actor.delegation)],
  }),
  save: async (tx, { credentialId }) => {
    await tx.query(
      `update credential set revoked_at = clock_timestamp() where id = $1 and kind <> 'FEED' and revoked_at is null`,
      [credentialId],
    );
  },
  subject: ({ credentialId }) => credentialId,
  takesSightAway: true,
});
