import { randomUUID } from 'node:crypto';
import { OPEN_LABEL, type Person } from '@parley/testkit';

/** A note, as specs look at it. */
export interface SeenNote {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly corroborated: number;
  readonly disputed: number;
  readonly withdrawnAt: string | null;
  readonly withdrawReason: string | null;
  readonly isTearLine: boolean;
  readonly tearLineOf: { readonly id: string } | null;
  readonly tearLines: readonly { readonly id: string }[];
  readonly assessments: readonly {
    readonly delegation: { readonly code: string };
    readonly kind: string;
    readonly text: string;
    readonly noteVersion: number;
  }[];
  readonly versions: readonly {
    readonly version: number;
    readonly content: string;
    readonly sha256: string;
    readonly reason: string | null;
  }[];
  readonly box: readonly number[] | null;
  readonly area: { readonly code: string; readonly name: string } | null;
  readonly viewerCan: Readonly<Record<'change' | 'relabel' | 'withdraw' | 'assess', boolean>>;
}

export const NOTE = `id title version corroborated disputed withdrawnAt withdrawReason isTearLine tearLineOf { id } tearLines { id }
  assessments { delegation { code } kind text noteVersion } versions { version content sha256 reason } box area { code name }
  viewerCan { change relabel withdraw assess }`;

/** What a note says where a spec does not care. */
export const noteInput = (more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  title: 'Vessels at anchor',
  body: 'Three research vessels were seen at anchor.',
  topic: 'maritime_activity',
  observedFrom: '2026-03-01T08:00:00Z',
  observedTo: '2026-03-01T09:00:00Z',
  reliability: 'B',
  credibility: 'TWO',
  label: OPEN_LABEL,
  ...more,
});

export const written = (author: Person, more: Readonly<Record<string, unknown>> = {}): Promise<SeenNote> =>
  author.does<SeenNote>('createNote', { input: noteInput(more) }, NOTE);

export const noteSeen = async (person: Person, id: string): Promise<SeenNote | null> =>
  (await person.read<{ note: SeenNote | null }>(`query ($id: ID!) { note(id: $id) { ${NOTE} } }`, { id }))
    .note;

/** Ids of the notes that a reader finds by a filter: one page, which a filter keeps short. */
export const listed = async (person: Person, filter: object): Promise<readonly string[]> => {
  const { notes } = await person.read<{ notes: { totalCount: number; nodes: readonly { id: string }[] } }>(
    'query ($filter: NoteFilter) { notes(filter: $filter, first: 100) { totalCount nodes { id } } }',
    { filter },
  );
  if (notes.totalCount !== notes.nodes.length) throw new Error('the count tells of more than is shown');
  return notes.nodes.map(({ id }) => id);
};

/** A word that stands nowhere else, of letters alone so that it is one. */
export const rare = (): string => `mistral${randomUUID().replace(/[^a-f]/g, '')}q`;
