import { command, idOf, optional } from '@parley/platform';
import { answerInvitation as answerFor, INVITATION_ANSWERS, mayAnswer } from '@parley/sessions/model';
import { z } from 'zod';
import { loadDossier } from '../store/load-dossier';
import { peopleNamed } from '../store/people-named';
import { stored, taken } from './taken';

/** Answers the invitation of the own delegation, with the names of those who attend (at most 100). */
export const answerInvitation = command({
  ...stored,
  action: 'invitation.answer',
  input: z.object({
    sessionId: idOf('Session'),
    answer: z.enum(INVITATION_ANSWERS),
    attending: optional(z.array(idOf('Person')).max(100)),
  }),
  load: async (tx, { sessionId, attending }) => {
    const dossier = await loadDossier(tx, sessionId);
    return dossier && { dossier, people: await peopleNamed(tx, attending ?? []) };
  },
  may: (actor, { dossier }) => mayAnswer(actor, dossier.session) ?? undefined,
  decide: ({ dossier, people }, { sessionId, answer, attending }, { actor, now }) =>
    taken(dossier, sessionId, answerFor({ ...dossier, people }, { answer, attending }, actor, now)),
});
