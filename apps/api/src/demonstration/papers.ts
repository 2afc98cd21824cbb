import { globalId } from '@parley/kernel';
import { circulatePaper, cosponsorPaper, createPaper, revisePaper, submitPaper } from '@parley/papers/server';
import type { Person } from './as-person';
import type { Cast } from './hold';
import { before, TERMS_DAYS } from './past-days';
import { ELEMENTS, HOURS, LESSONS, OUTREACH, TERMS, TERMS_REVISED } from './paper-texts';

interface Place {
  readonly sessionId: string;
  readonly items: readonly string[];
}

const OPEN = { classification: 'UNCLASSIFIED' };

/** Begins a paper, which all may read; `at` where it was in the past. Answers with its id. */
export const drafted = async (person: Person, input: Record<string, unknown>, at?: Date): Promise<string> =>
  globalId('Paper', await person(createPaper, { input: { label: OPEN, ...input } }, at));

/** Submits and circulates a text of a paper. */
export const issued = async (person: Person, id: string, at?: Date): Promise<void> => {
  await person(submitPaper, { id }, at);
  await person(circulatePaper, { id }, at);
};

/** The text of a paper that follows its first one. */
export const revised = async (person: Person, id: string, markdown: string, at?: Date): Promise<void> => {
  // Begun, submitted and circulated: three changes of the text in preparation before this one.
  await person(revisePaper, { id, version: 3, markdown }, at);
  await issued(person, id, at);
};

const terms = async ({ chair }: Cast, { sessionId, items }: Place, now: Date): Promise<void> => {
  const title = 'Terms of reference of the Atlantic-Pacific Consultations (demonstration)';
  const input = { title, kind: 'DRAFT_DECISION', markdown: TERMS, sessionId, agendaItemId: items.at(-1) };
  const id = await drafted(chair, input, before(now, TERMS_DAYS.circulated));
  await issued(chair, id, before(now, TERMS_DAYS.circulated));
  await revised(chair, id, TERMS_REVISED, before(now, TERMS_DAYS.revised));
};

/** A delegation's paper as the demonstration has it: what it says, and the item that it is for. */
interface DemoPaper {
  readonly seat: string;
  readonly item: number;
  readonly circulated: boolean;
  readonly cosponsors: readonly string[];
  readonly input: Record<string, unknown>;
}

const paper = (
  seat: string,
  item: number,
  input: Record<string, unknown>,
  cosponsors: readonly string[] = [],
): DemoPaper => ({
  ...{ seat, item, input, cosponsors },
  circulated: true,
});
const draft = (seat: string, item: number, input: Record<string, unknown>): DemoPaper => ({
  ...paper(seat, item, input),
  circulated: false,
});

const PAPERS: readonly DemoPaper[] = [
  paper(
    'NOR',
    5,
    {
      title: 'Elements of a wider concept of resilience (demonstration)',
      kind: 'WORKING_PAPER',
      markdown: ELEMENTS,
    },
    ['JPN', 'CAN', 'LVA'],
  ),
  paper(
    'AUS',
    3,
    {
      title: 'Lessons from countering influence operations (demonstration)',
      kind: 'POSITION_PAPER',
      markdown: LESSONS,
    },
    ['EST'],
  ),
  paper('BEL', 9, {
    title: 'Horaires et formats des consultations (démonstration)',
    kind: 'NON_PAPER',
    language: 'FR',
    markdown: HOURS,
  }),
  draft('KOR', 6, {
    title: 'Outreach to ASEAN: options (demonstration)',
    kind: 'WORKING_PAPER',
    markdown: OUTREACH.KOR,
  }),
  draft('NZL', 6, {
    title: 'Outreach to ASEAN: options (demonstration)',
    kind: 'WORKING_PAPER',
    markdown: OUTREACH.NZL,
  }),
];

/** The papers of the session that is open now: circulated, unattributed, and in draft in two delegations. */
export const demonstratePapers = async (cast: Cast, place: Place, now: Date): Promise<void> => {
  await terms(cast, place, now);
  for (const { seat, item, circulated, cosponsors, input } of PAPERS) {
    const head = cast.heads.get(seat);
    if (head === undefined) continue;
    const id = await drafted(head, { ...input, sessionId: place.sessionId, agendaItemId: place.items[item] });
    if (circulated) await issued(head, id);
    for (const other of cosponsors) await cast.heads.get(other)?.(cosponsorPaper, { id });
  }
};
