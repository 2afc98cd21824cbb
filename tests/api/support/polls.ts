import { OPEN_LABEL } from '@parley/testkit';

/** What was said for a seat, as specs look at it. */
export interface Said {
  readonly delegation: { readonly code: string };
  readonly position: string;
  readonly underAuthority: boolean;
  readonly counts: boolean;
}
/** A poll as {@link POLL} shows it. */
export interface Poll {
  readonly id: string;
  readonly round: number;
  readonly result: string;
  readonly statement: string;
  readonly closedAt: string | null;
  readonly concealed: boolean;
  readonly positions: readonly Said[];
  readonly silent: readonly { readonly code: string }[];
  readonly associated: readonly { readonly code: string }[];
  readonly history: { readonly totalCount: number };
  readonly rounds: readonly { readonly id: string }[];
  readonly moved: readonly { readonly delegation: { readonly code: string }; from: string; to: string }[];
  readonly decision: { readonly reference: string; readonly associated: readonly { code: string }[] } | null;
  readonly laterText: { readonly id: string } | null;
  readonly viewerCan: Readonly<Record<string, boolean>>;
}

/** What specs look at of a poll. */
export const POLL = `id round result statement closedAt concealed positions { delegation { code } position underAuthority counts }
  silent { code } associated { code } history { totalCount } rounds { id } moved { delegation { code } from to }
  decision { reference associated { code } } laterText { id } viewerCan { takePosition associate close openNextRound }`;

/** So many seconds from now. */
export const soon = (seconds: number): string => new Date(Date.now() + seconds * 1_000).toISOString();

/** What a poll is opened with where a spec does not care: Japan, Korea and France, for an hour. */
export const pollInput = (more: object = {}): object => ({
  question: 'That the forum meets in Wellington in spring.',
  basis: 'NAMED',
  named: ['JPN', 'KOR', 'FRA'],
  closesAt: soon(3_600),
  label: OPEN_LABEL,
  ...more,
});
