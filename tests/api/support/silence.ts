import { type Forum, type Person, type Thing } from '@parley/testkit';
import { circulated, type Paper } from './papers';

type Input = Readonly<Record<string, unknown>>;

/** Delegations to which the texts of these specs are released. */
export const RELEASED = ['FRA', 'JPN', 'KOR', 'NOR'];
/** The label of these texts. */
export const LABEL = { classification: 'UNCLASSIFIED', releasableTo: RELEASED };

/** What specs look at of a silence procedure. */
export const SILENCE = `id state version basis members { code } startsAt expiresAt adoptedAt shortPeriodReason closingReason sha256
  objectedBy { code } text { id sha256 } breaks { delegation { code } reason receivedAt underAuthority by { name } amendment { id } }
  extensions { from to reason } notReached { code } previous { id } next { id } session { id } announcedIn { id }
  viewerCan { object putUnder extend withdraw break conclude announce issue }`;

/** A procedure as {@link SILENCE} shows it. */
export interface Silence extends Thing {
  readonly state: string;
  readonly version: number;
  readonly members: readonly { readonly code: string }[];
  readonly expiresAt: string;
  readonly adoptedAt: string | null;
  readonly closingReason: string | null;
  readonly sha256: string;
  readonly text: Thing & { readonly sha256: string };
  readonly breaks: readonly {
    readonly delegation: { readonly code: string };
    readonly reason: string;
    readonly underAuthority: boolean;
    readonly amendment: Thing | null;
  }[];
  readonly extensions: readonly { readonly to: string; readonly reason: string }[];
  readonly notReached: readonly { readonly code: string }[];
  readonly previous: Thing | null;
  readonly next: Thing | null;
  readonly viewerCan: Readonly<Record<string, boolean>>;
}

/** A circulated text of Japan's, released to the members of these specs. */
export const textOf = (forum: Forum): Promise<Paper> =>
  circulated(forum, { title: 'Calendar of next year', kind: 'DRAFT_DECISION', label: LABEL });

/** What a procedure is proposed with where a spec does not care. */
export const silenceInput = (paper: Paper, overrides: Input = {}): Input => ({
  revisionId: paper.current?.id,
  basis: 'NAMED',
  named: ['FRA', 'JPN', 'NOR'],
  expiresAt: new Date(Date.now() + 73 * 3_600_000).toISOString(),
  label: LABEL,
  ...overrides,
});

/** Proposes a procedure on a new text. */
export const proposed = async (forum: Forum, overrides: Input = {}): Promise<Silence> => {
  const officer = await forum.person('officer@secretariat.example');
  return officer.does<Silence>('proposeSilence', silenceInput(await textOf(forum), overrides), SILENCE);
};

/** One that expires in so many milliseconds, by the clock of the database. */
export const expiringIn = async (forum: Forum, ms: number, overrides: Input = {}): Promise<Silence> => {
  const paper = await textOf(forum);
  const officer = await forum.person('officer@secretariat.example');
  const [clock] = await forum.sql<{ now: string }>('select clock_timestamp() as now');
  const expiresAt = new Date(new Date(clock?.now ?? '').getTime() + ms).toISOString();
  const input = silenceInput(paper, { expiresAt, shortPeriodReason: 'Agreed at the table.', ...overrides });
  return officer.does<Silence>('proposeSilence', input, SILENCE);
};

/** A procedure as somebody sees it. */
export const silenceSeen = async (person: Person, id: string): Promise<Silence | null> =>
  (
    await person.read<{ silence: Silence | null }>(`query ($id: ID!) { silence(id: $id) { ${SILENCE} } }`, {
      id,
    })
  ).silence;
