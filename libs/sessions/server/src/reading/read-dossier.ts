import type { LoaderOf } from '@parley/platform';
import type { Dossier } from '@parley/sessions/model';
import { itemOf } from '../rows/item-row';
import { sessionOf } from '../rows/session-row';
import { agendaBySession } from './agenda-loaders';
import { answersBySession } from './answers-by-session';
import { sessionByKey } from './session-view';

/**
 * A session with what the reader sees of it, for what is computed from the whole: abilities, projections. No decision may
 * rest on it, because what is hidden from the reader is not in it.
 */
export const readDossier: LoaderOf<string, Dossier | undefined> = {
  async batch(scope, keys) {
    const [sessions, agendas, answers] = await Promise.all([
      Promise.all(keys.map((key) => scope.loader(sessionByKey).load(key))),
      Promise.all(keys.map((key) => scope.loader(agendaBySession).load(key))),
      Promise.all(keys.map((key) => scope.loader(answersBySession).load(key))),
    ]);
    return sessions.map(
      (session, index) =>
        session && {
          session: sessionOf(session.held),
          items: (agendas[index]?.items ?? []).map(({ held }) => itemOf(held)),
          answers: answers[index] ?? [],
        },
    );
  },
};
