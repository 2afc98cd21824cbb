import { ask } from './client';

interface Made {
  readonly sessionId: string;
  readonly itemId: string;
}

/** A session of all seats, open, with one open item. */
export const openSession = async (base: string, officer: string, chair: string): Promise<Made> => {
  const input = {
    title: 'Bench',
    purpose: 'INFORM',
    format: 'ALL',
    timeZone: 'Europe/Brussels',
    startsAt: '2030-01-01T12:00:00Z',
    endsAt: '2030-01-01T14:00:00Z',
    label: { classification: 'UNCLASSIFIED' },
  };
  const { made } = await ask<{ made: { id: string } }>(
    base,
    officer,
    'mutation ($input: SessionInput!) { made: scheduleSession(input: $input) { __typename ... on Session { id } } }',
    { input },
  );
  const { item } = await ask<{ item: { id: string } }>(
    base,
    officer,
    `mutation ($id: ID!) { item: addAgendaItem(sessionId: $id, input: { title: "Bench", kind: DISCUSSION }) {
      __typename ... on AgendaItem { id } } }`,
    { id: made.id },
  );
  const step = (field: string, id: string) =>
    ask(base, chair, `mutation ($id: ID!) { ${field}(id: $id) { __typename } }`, { id });
  await step('conveneSession', made.id);
  await step('openSession', made.id);
  await step('openAgendaItem', item.id);
  return { sessionId: made.id, itemId: item.id };
};
