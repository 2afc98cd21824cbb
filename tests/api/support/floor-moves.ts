import type { Person } from '@parley/testkit';

/** One who is on a list of speakers, with what is more than a turn. */
export interface Full {
  readonly id: string;
  readonly state: string;
  readonly delegation: { readonly code: string };
  readonly onBehalfOf: readonly { readonly code: string }[];
  readonly aligned: readonly { readonly code: string }[];
  readonly offeredForWithdrawal: readonly { readonly id: string }[];
  readonly inTour: boolean;
  readonly estimatedWait: string | null;
  readonly interruptedAt: string | null;
  readonly ruling: { readonly ruling: string; readonly text: string | null } | null;
  readonly viewerCan: Readonly<Record<'give' | 'withdraw' | 'pass' | 'align' | 'leave' | 'rule', boolean>>;
}

export const FULL = `id state delegation { code } onBehalfOf { code } aligned { code } offeredForWithdrawal { id } inTour
  estimatedWait interruptedAt ruling { ruling text } viewerCan { give withdraw pass align leave rule }`;

export interface FullList {
  readonly current: Full | null;
  readonly interrupted: Full | null;
  readonly waiting: readonly Full[];
  readonly spoken: readonly Full[];
  readonly delegationTime: string | null;
  readonly speakingTimes: readonly {
    readonly delegation: { readonly code: string };
    readonly turns: number;
    readonly spoken: string;
  }[];
  readonly tour: {
    readonly order: string;
    readonly underWay: boolean;
    readonly drawn: { readonly code: string };
    readonly seats: readonly { readonly code: string }[];
  } | null;
  readonly viewerCan: { readonly startTour: boolean; readonly endTour: boolean };
}

const LIST = `query ($id: ID!) { node(id: $id) { ... on AgendaItem { speakers {
  delegationTime speakingTimes { delegation { code } turns spoken } viewerCan { startTour endTour }
  tour { order underWay drawn { code } seats { code } }
  current { ${FULL} } interrupted { ${FULL} } waiting { ${FULL} } spoken { ${FULL} } } } } }`;

/** The whole list of an item as this person sees it. */
export const listOf = async (person: Person, id: string): Promise<FullList> => {
  const { node } = await person.read<{ node: { speakers: FullList } | null }>(LIST, { id });
  if (node === null) throw new Error(`${person.name} does not see the item`);
  return node.speakers;
};

/** Ids of those who wait. */
export const waitingIds = async (person: Person, id: string): Promise<string[]> =>
  (await listOf(person, id)).waiting.map((one) => one.id);
