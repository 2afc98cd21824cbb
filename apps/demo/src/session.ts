import type { Api } from './api';
import { AGENDA } from './agenda';

const REFUSAL = '... on Refusal { code message }';

/** An item that stands on the agenda of the played session. */
export interface StandingItem {
  readonly id: string;
  readonly number: string;
}

/** The officer schedules the session from now for two hours, builds its agenda and convenes it. */
export const prepareSession = async (officer: Api): Promise<{ id: string; items: StandingItem[] }> => {
  const serverTime = new Date(await officer.askFor<string>('{ serverTime }'));
  const input = {
    title: 'Demonstration: Atlantic-Pacific consultations',
    purpose: 'CONSENSUS',
    format: 'ALL',
    startsAt: serverTime.toISOString(),
    endsAt: new Date(serverTime.getTime() + 2 * 3_600_000).toISOString(),
    timeZone: 'Europe/Brussels',
    place: 'Online (demonstration)',
    label: { classification: 'RESTRICTED' },
  };
  const { id } = await officer.ask<{ id: string }>(
    `mutation ($input: SessionInput!) { scheduleSession(input: $input) { ... on Session { id } ${REFUSAL} } }`,
    { input },
  );
  const items: StandingItem[] = [];
  for (const { title, kind, minutes } of AGENDA) {
    items.push(
      await officer.ask<StandingItem>(
        `mutation ($id: ID!, $input: AgendaItemInput!) {
          addAgendaItem(sessionId: $id, input: $input) { ... on AgendaItem { id number } ${REFUSAL} } }`,
        { id, input: { title, kind, plannedDuration: `PT${minutes}M` } },
      ),
    );
  }
  await onSession(officer, 'conveneSession', id);
  return { id, items };
};

/** One of the chair's mutations that take a session's id. */
export const onSession = (api: Api, mutation: string, id: string): Promise<object> =>
  api.ask(`mutation ($id: ID!) { ${mutation}(id: $id) { ... on Session { id state } ${REFUSAL} } }`, { id });

export const openItem = (chair: Api, id: string): Promise<object> =>
  chair.ask(`mutation ($id: ID!) { openAgendaItem(id: $id) { ... on AgendaItem { id } ${REFUSAL} } }`, {
    id,
  });

export const closeItem = (chair: Api, id: string, outcome: string, summary: string): Promise<object> =>
  chair.ask(
    `mutation ($id: ID!, $outcome: ItemOutcome!, $summary: String) {
      closeAgendaItem(id: $id, outcome: $outcome, summary: $summary) { ... on AgendaItem { id } ${REFUSAL} } }`,
    { id, outcome, summary },
  );

export const accept = (api: Api, id: string): Promise<object> =>
  api.ask(
    `mutation ($id: ID!) { answerInvitation(sessionId: $id, answer: ACCEPTED) { ... on Session { id } ${REFUSAL} } }`,
    { id },
  );

/** Ids waiting on an item's list of speakers, in the order in which they will speak. */
export const waiting = async (
  api: Api,
  itemId: string,
): Promise<{ id: string; delegation: { name: string } }[]> => {
  const { speakers } = await api.ask<{
    speakers: { waiting: { id: string; delegation: { name: string } }[] };
  }>(
    `query ($id: ID!) { node(id: $id) { ... on AgendaItem { speakers { waiting { id delegation { name } } } } } }`,
    { id: itemId },
  );
  return speakers.waiting;
};
