import type { Person } from '@parley/testkit';

/** One turn on a list of speakers, as specs look at it. */
export interface Turn {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly delegation: { readonly code: string };
  readonly onBehalfOf: readonly { readonly code: string }[];
  readonly requestedAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly pausedFor: string;
}

/** A list of speakers, as specs look at it. */
export interface Speakers {
  readonly open: boolean;
  readonly current: Turn | null;
  readonly waiting: readonly Turn[];
  readonly spoken: readonly Turn[];
  readonly speakingTime: string | null;
  readonly pausedAt: string | null;
}

/** What is read of a turn. */
export const TURN =
  'id kind state delegation { code } onBehalfOf { code } requestedAt startedAt endedAt pausedFor';

const SPEAKERS = `query ($id: ID!) { node(id: $id) { ... on AgendaItem { speakers {
  open speakingTime pausedAt current { ${TURN} } waiting { ${TURN} } spoken { ${TURN} } } } } }`;

/** The list of speakers of an item, as this person sees it. */
export const speakersOf = async (person: Person, itemId: string): Promise<Speakers> => {
  const { node } = await person.read<{ node: { speakers: Speakers } | null }>(SPEAKERS, { id: itemId });
  if (node === null) throw new Error(`${person.name} does not see the item`);
  return node.speakers;
};

/** Who waits, as `JPN` or, for what is no statement, `JPN RIGHT_OF_REPLY`, in speaking order. */
export const queueOf = async (person: Person, itemId: string): Promise<string[]> =>
  (await speakersOf(person, itemId)).waiting.map(({ delegation, kind }) =>
    kind === 'STATEMENT' ? delegation.code : `${delegation.code} ${kind}`,
  );
