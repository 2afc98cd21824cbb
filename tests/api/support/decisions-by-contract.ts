import type { Person, Thing } from '@parley/testkit';

/** A poll with what the contract says of it. */
export const POLL = `id question round result closedAt closesAt text { id sha256 } basis members { code } quorum { required present met }
  statement fr: statement(language: FR) positions { delegation { code } position reason counts by { id } at } associated { code }
  history(first: 50) { totalCount nodes { delegation { code } position } } rounds { id round result }
  decision { id reference title basis adoptedAt reservations { delegation { code } reason } statements { text delegation { code } } associated { code } }
  label { classification }`;

/** A poll as {@link POLL} shows it. */
export interface Poll extends Thing {
  readonly round: number;
  readonly result: string;
  readonly closedAt: string | null;
  readonly statement: string;
  readonly fr: string;
  readonly text: { readonly sha256: string } | null;
  readonly members: readonly { readonly code: string }[];
  readonly quorum: { readonly required: number; readonly present: number; readonly met: boolean };
  readonly positions: readonly {
    readonly delegation: { readonly code: string };
    readonly position: string;
    readonly counts: boolean;
  }[];
  readonly history: { readonly totalCount: number };
  readonly rounds: readonly { readonly round: number; readonly result: string }[];
  readonly associated: readonly { readonly code: string }[];
  readonly decision: {
    readonly id: string;
    readonly reference: string;
    readonly reservations: readonly { readonly delegation: { readonly code: string } }[];
    readonly statements: readonly { readonly text: string }[];
  } | null;
}

/** A poll as somebody sees it, who does. */
export const pollSeen = async (person: Person, id: string): Promise<Poll> => {
  const { poll } = await person.read<{ poll: Poll | null }>(
    `query ($id: ID!) { poll(id: $id) { ${POLL} } }`,
    { id },
  );
  if (poll === null) throw new Error('the poll is not seen');
  return poll;
};

/** A silence procedure with what the contract says of it. */
export const SILENCE = `id state startsAt expiresAt expiresLocally(delegation: "JPN") text { id sha256 } basis members { code }
  extensions { from to reason by { id } } breaks { delegation { code } reason receivedAt by { id } amendment { id } }
  statements { delegation { code } text at } notReached { code } decision { reference adoptedAt } previous { id } label { classification }`;

/** A procedure as {@link SILENCE} shows it. */
export interface Silence extends Thing {
  readonly expiresAt: string;
  readonly expiresLocally: string;
  readonly breaks: readonly { readonly delegation: { readonly code: string }; readonly reason: string }[];
  readonly extensions: readonly { readonly reason: string }[];
  readonly statements: readonly { readonly text: string }[];
  readonly previous: Thing | null;
}

/** A procedure as somebody sees it, who does. */
export const silenceSeen = async (person: Person, id: string): Promise<Silence> => {
  const { silence } = await person.read<{ silence: Silence | null }>(
    `query ($id: ID!) { silence(id: $id) { ${SILENCE} } }`,
    { id },
  );
  if (silence === null) throw new Error('the procedure is not seen');
  return silence;
};
