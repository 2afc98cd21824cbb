import type { Browser } from '@playwright/test';
import { draftSession } from './draft-session';
import { somebody } from './people';

/** An open session of all seats, with one item of this title under discussion. */
export const roomWithItem = async (
  browser: Browser,
  title: string,
): Promise<{ readonly sessionId: string; readonly itemId: string }> => {
  const officer = await somebody(browser, 'officer@secretariat.example');
  const chair = await somebody(browser, 'chair@secretariat.example');
  const sessionId = await draftSession(officer, `Session ${title}`, [title]);
  const { session } = (await officer.ask('query ($id: ID!) { session(id: $id) { agenda { id } } }', {
    id: sessionId,
  })) as { session: { agenda: readonly { id: string }[] } };
  const itemId = session.agenda[0]?.id ?? '';
  await officer.ask('mutation ($id: ID!) { conveneSession(id: $id) { __typename } }', { id: sessionId });
  await chair.ask('mutation ($id: ID!) { openSession(id: $id) { __typename } }', { id: sessionId });
  await chair.ask('mutation ($id: ID!) { openAgendaItem(id: $id) { __typename } }', { id: itemId });
  return { sessionId, itemId };
};
