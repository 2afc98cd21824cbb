import type { Person, Thing } from '@parley/testkit';

/** What specs look at of a thread. */
export const THREAD = `id audience paragraph paragraphText quote resolvedAt unread revision { id }
  viewerCan { reply resolve reopen }
  comments { id text byOriginator author afterDeadline unread correctedAt withdrawnAt viewerMayChange delegation { code } }`;

/** A comment as {@link THREAD} shows it. */
export interface Comment extends Thing {
  readonly text: string | null;
  readonly byOriginator: boolean;
  readonly author: string | null;
  readonly afterDeadline: boolean;
  readonly unread: boolean;
  readonly withdrawnAt: string | null;
  readonly viewerMayChange: boolean;
  readonly delegation: { readonly code: string } | null;
}

/** A thread as {@link THREAD} shows it. */
export interface Thread extends Thing {
  readonly audience: string;
  readonly quote: string | null;
  readonly resolvedAt: string | null;
  readonly unread: number;
  readonly viewerCan: Readonly<Record<'reply' | 'resolve' | 'reopen', boolean>>;
  readonly comments: readonly Comment[];
}

/** Comments on the first paragraph of a paper, where a spec does not say what else. */
export const commented = (
  person: Person,
  paper: { readonly id: string; readonly current?: { readonly id: string } | null },
  overrides: Readonly<Record<string, unknown>> = {},
): Promise<Thread> =>
  person.does<Thread>(
    'commentOnPaper',
    {
      ...{ paperId: paper.id, revisionId: paper.current?.id, paragraph: '1' },
      ...{ audience: 'DELEGATION', text: 'To be looked at.', ...overrides },
    },
    THREAD,
  );

/** The threads of a paper as this reader sees them; null where it does not see the paper. */
export const threadsSeen = async (reader: Person, id: string): Promise<readonly Thread[] | null> =>
  (
    await reader.read<{ paper: { commentThreads: readonly Thread[] } | null }>(
      `query ($id: ID!) { paper(id: $id) { commentThreads { ${THREAD} } } }`,
      { id },
    )
  ).paper?.commentThreads ?? null;
