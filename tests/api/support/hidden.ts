import { randomUUID } from 'node:crypto';
import { globalId } from '@parley/kernel';
import { type Forum, type Item, type Person, Secretariat, type Thing } from '@parley/testkit';

/** One consultation of a few, with something in it of every kind that has an id. */
export interface Hidden {
  readonly session: Thing;
  readonly item: Item;
  readonly request: Thing;
}

/** Found in no other session: none of it may appear where the session is out of sight. */
export const TELLTALE = 'Zephyr';

/** Held by Japan, Korea and Australia at CONFIDENTIAL; Japan has answered and waits for the floor. */
export const holdHidden = async (forum: Forum): Promise<Hidden> => {
  const session = {
    title: `${TELLTALE} consultation`,
    format: 'NAMED',
    named: ['AUS', 'JPN', 'KOR'],
    place: `${TELLTALE} room`,
    label: { classification: 'CONFIDENTIAL' },
  };
  const held = await new Secretariat(forum).underWay(session, { title: `${TELLTALE} item` });
  const japan = await forum.person('head@jpn.example');
  await japan.does('answerInvitation', { sessionId: held.session.id, answer: 'ACCEPTED' });
  return { ...held, request: await japan.does<Thing>('requestFloor', { agendaItemId: held.item.id }) };
};

/** Ids of the same kinds that name nothing. */
export const absent = (): Record<keyof Hidden, { readonly id: string }> => ({
  session: { id: globalId('Session', randomUUID()) },
  item: { id: globalId('AgendaItem', randomUUID()) },
  request: { id: globalId('FloorRequest', randomUUID()) },
});

type Ids = Record<keyof Hidden, { readonly id: string }>;

const query =
  (text: string, id: (ids: Ids) => string) =>
  async (person: Person, ids: Ids): Promise<string> => {
    const { status, text: body } = await person.graphql(text, { id: id(ids) });
    return `${status} ${body}`;
  };

const LABEL = 'label { classification banner }';

/** Every way of asking for one of these things by its id: whoever does not see it is answered as if it were not there. */
export const ASKED: readonly (readonly [string, (person: Person, ids: Ids) => Promise<string>])[] = [
  [
    'session(id)',
    query('query ($id: ID!) { session(id: $id) { id title place } }', ({ session }) => session.id),
  ],
  [
    'node(id) of the session',
    query(
      'query ($id: ID!) { node(id: $id) { id __typename ... on Session { title } } }',
      ({ session }) => session.id,
    ),
  ],
  [
    'its invitations',
    query(
      'query ($id: ID!) { session(id: $id) { invitations { answer } participants { code } } }',
      ({ session }) => session.id,
    ),
  ],
  [
    'its agenda',
    query(
      `query ($id: ID!) { session(id: $id) { agenda { id title ${LABEL} } } }`,
      ({ session }) => session.id,
    ),
  ],
  [
    'who is present',
    query(
      'query ($id: ID!) { session(id: $id) { present { code } quorum { present } } }',
      ({ session }) => session.id,
    ),
  ],
  [
    'node(id) of an item',
    query(
      'query ($id: ID!) { node(id: $id) { id ... on AgendaItem { title session { id } } } }',
      ({ item }) => item.id,
    ),
  ],
  [
    'the list of speakers',
    query(
      'query ($id: ID!) { node(id: $id) { ... on AgendaItem { speakers { open waiting { id } } } } }',
      ({ item }) => item.id,
    ),
  ],
  [
    'node(id) of a floor request',
    query(
      'query ($id: ID!) { node(id: $id) { id ... on FloorRequest { kind delegation { code } } } }',
      ({ request }) => request.id,
    ),
  ],
  [
    'the feed of the session',
    query(
      'query ($id: ID!) { feed(filter: { sessionId: $id }) { nodes { cursor } pageInfo { endCursor hasNextPage } } }',
      ({ session }) => session.id,
    ),
  ],
];

/** What a hidden thing must refuse in the words for what is not there, by mutation. */
export const ACTED: readonly (readonly [string, (ids: Ids) => Record<string, unknown>])[] = [
  ['requestFloor', ({ item }) => ({ agendaItemId: item.id })],
  ['withdrawFloor', ({ request }) => ({ id: request.id })],
  ['giveFloor', ({ request }) => ({ id: request.id })],
  ['endFloor', ({ request }) => ({ id: request.id })],
  ['setSpeakersList', ({ item }) => ({ agendaItemId: item.id, open: false })],
  ['answerInvitation', ({ session }) => ({ sessionId: session.id, answer: 'ACCEPTED' })],
  ['openSession', ({ session }) => ({ id: session.id })],
  ['cancelSession', ({ session }) => ({ id: session.id, reason: 'none' })],
  ['openAgendaItem', ({ item }) => ({ id: item.id })],
  ['closeAgendaItem', ({ item }) => ({ id: item.id, outcome: 'NOTED' })],
];
