import { OPEN_LABEL, type Person } from '@parley/testkit';

/** A straw poll, as specs look at it. */
export interface Straw {
  readonly id: string;
  readonly state: string;
  readonly answered: number;
  readonly viewerAnswered: boolean;
  readonly answers: readonly {
    readonly delegation: { readonly code: string };
    readonly choices: readonly number[];
  }[];
  readonly outcome: {
    readonly first: readonly number[];
    readonly pairwise: readonly (readonly number[])[] | null;
    readonly ahead: readonly number[];
    readonly preferred: number | null;
  } | null;
  readonly statement: string;
  readonly anonymous: boolean;
  readonly hiddenUntilClose: boolean;
  readonly closedAt: string | null;
  readonly seats: readonly { readonly code: string }[];
  readonly viewerCan: { readonly answer: boolean; readonly change: boolean; readonly close: boolean };
}

export const STRAW = `id state answered viewerAnswered answers { delegation { code } choices }
  outcome { first pairwise ahead preferred } statement anonymous hiddenUntilClose closedAt withdrawnAt seats { code }
  options { en fr } viewerCan { answer change close }`;

const both = (text: string) => ({ en: text, fr: `${text} (fr)` });

/** What a straw poll is opened with where a spec does not care. */
export const strawInput = ({
  options = ['Oslo', 'Tokyo', 'Ottawa'],
  ...more
}: Record<string, unknown> & { options?: string[] } = {}) => ({
  question: both('Where should ministers meet?'),
  options: options.map(both),
  method: 'SINGLE',
  label: OPEN_LABEL,
  ...more,
});

export const openedStraw = (chair: Person, more: Parameters<typeof strawInput>[0] = {}): Promise<Straw> =>
  chair.does<Straw>('openStrawPoll', { input: strawInput(more) }, STRAW);

export const answerStraw = (person: Person, id: string, choices: readonly number[]): Promise<Straw> =>
  person.does<Straw>('answerStrawPoll', { id, choices }, STRAW);

export const strawSeen = async (person: Person, id: string): Promise<Straw | null> =>
  (
    await person.read<{ strawPoll: Straw | null }>(`query ($id: ID!) { strawPoll(id: $id) { ${STRAW} } }`, {
      id,
    })
  ).strawPoll;
