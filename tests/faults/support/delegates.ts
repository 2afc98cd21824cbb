import { defaultCharter } from '@parley/delegations/model';
import { DEMO_PASSWORD, type Forum, type Person } from '@parley/testkit';

/** Codes of the 34 seats. */
export const SEATS: readonly string[] = defaultCharter.map(({ delegation }) => delegation);

/** The same person, whichever node they ask: a token stands on all of them. */
export interface Everywhere {
  readonly code: string;
  readonly at: readonly Person[];
}

/** Signs in a head of delegation once, for every node. */
export const headOf = async (forum: Forum, code: string): Promise<Everywhere> => {
  const email = `head@${code.toLowerCase()}.example`;
  const { token } = await forum.signIn(email, DEMO_PASSWORD);
  return { code, at: forum.nodes.map((_, node) => forum.bearer(token, email, node)) };
};

/** Signs in the heads of all 34 seats, a few at a time: each takes a password's worth of work. */
export const allHeads = async (forum: Forum): Promise<Everywhere[]> => {
  const heads: Everywhere[] = [];
  const left = [...SEATS];
  const work = async (): Promise<void> => {
    for (let code = left.shift(); code !== undefined; code = left.shift())
      heads.push(await headOf(forum, code));
  };
  await Promise.all([work(), work(), work(), work()]);
  return heads.sort((a, b) => (a.code < b.code ? -1 : 1));
};

/** The person at one node. */
export const personAt = ({ at, code }: Everywhere, node: number): Person => {
  const person = at[node % at.length];
  if (person === undefined) throw new Error(`${code} is at no node`);
  return person;
};
