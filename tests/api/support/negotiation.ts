import type { Person, Thing } from '@parley/testkit';

/** What specs look at of an amendment. */
export const AMENDMENT = `id paragraph paragraphText action text html reason state needsAnotherLook proposer { code }
  cosponsors { code } collidesWith { id } revision { id } viewerCan { join withdraw accept reject }`;

/** An amendment as {@link AMENDMENT} shows it. */
export interface Amendment extends Thing {
  readonly paragraph: string;
  readonly action: string;
  readonly text: string | null;
  readonly html: string | null;
  readonly state: string;
  readonly needsAnotherLook: boolean;
  readonly proposer: { readonly code: string };
  readonly cosponsors: readonly { readonly code: string }[];
  readonly collidesWith: readonly Thing[];
  readonly viewerCan: Readonly<Record<'join' | 'withdraw' | 'accept' | 'reject', boolean>>;
}

/** Proposes other words for a paragraph, where a spec does not say what else. */
export const proposed = (
  person: Person,
  revisionId: string | undefined,
  paragraph: string,
  overrides: Readonly<Record<string, unknown>> = {},
): Promise<Amendment> =>
  person.does<Amendment>(
    'proposeAmendment',
    { revisionId, paragraph, action: 'REPLACE', text: `New words for ${paragraph}.`, ...overrides },
    AMENDMENT,
  );

/** The amendments of a paper as this reader sees them; null where it does not see the paper. */
export const amendmentsSeen = async (reader: Person, id: string): Promise<readonly Amendment[] | null> =>
  (
    await reader.read<{ paper: { amendments: readonly Amendment[] } | null }>(
      `query ($id: ID!) { paper(id: $id) { amendments { ${AMENDMENT} } } }`,
      { id },
    )
  ).paper?.amendments ?? null;

export const resolved = (person: Person, id: string, state: string): Promise<Amendment> =>
  person.does<Amendment>('resolveAmendment', { id, state }, AMENDMENT);
