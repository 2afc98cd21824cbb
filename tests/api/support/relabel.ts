import type { Forum, Thing } from '@parley/testkit';

interface Kept {
  readonly version: number;
  readonly [field: string]: unknown;
}

const SESSION = `query ($id: ID!) { session(id: $id) {
  version title purpose format startsAt endsAt timeZone place onlineUrl participants { code } } }`;

const ITEM = 'query ($id: ID!) { node(id: $id) { ... on AgendaItem { version title kind } } }';

/** Gives a session another label and changes nothing else, as the session officer; resolves when that is answered. */
export const relabelSession = async (forum: Forum, id: string, label: object): Promise<Thing> => {
  const officer = await forum.person('officer@secretariat.example');
  const { session } = await officer.read<{ session: Kept & { participants: { code: string }[] } }>(SESSION, {
    id,
  });
  const { version, participants, ...kept } = session;
  const named = kept['format'] === 'NAMED' ? participants.map(({ code }) => code) : null;
  return officer.does('changeSession', { id, version, input: { ...kept, named, label } });
};

/** Gives an item another label of its own, as the session officer. */
export const relabelItem = async (forum: Forum, id: string, label: object | null): Promise<Thing> => {
  const officer = await forum.person('officer@secretariat.example');
  const { node } = await officer.read<{ node: Kept }>(ITEM, { id });
  const { version, ...kept } = node;
  return officer.does('changeAgendaItem', { id, version, input: { ...kept, label } });
};
