import type { Somebody } from './people';

/** Items with which an agenda can be rearranged. */
export const WITH_ITEMS = ['First', 'Second', 'Third', 'Fourth'] as const;

/** Id of a new session of all seats, in draft, with these items on its agenda. */
export const draftSession = async (
  { ask }: Somebody,
  title: string,
  items: readonly string[] = [],
): Promise<string> => {
  const { made } = (await ask(
    'mutation ($input: SessionInput!) { made: scheduleSession(input: $input) { ... on Session { id } ... on Refusal { message } } }',
    {
      input: {
        title,
        purpose: 'COORDINATE',
        format: 'ALL',
        startsAt: '2030-12-01T12:00:00Z',
        endsAt: '2030-12-01T14:00:00Z',
        timeZone: 'Europe/Brussels',
        label: { classification: 'UNCLASSIFIED' },
      },
    },
  )) as { made: { id: string } };
  for (const item of items)
    await ask(
      'mutation ($sessionId: ID!, $input: AgendaItemInput!) { addAgendaItem(sessionId: $sessionId, input: $input) { __typename } }',
      { sessionId: made.id, input: { title: item, kind: 'DISCUSSION', plannedDuration: 'PT20M' } },
    );
  return made.id;
};
