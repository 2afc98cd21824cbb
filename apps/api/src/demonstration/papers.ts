import { globalId } from '@parley/kernel';
import { circulatePaper, cosponsorPaper, createPaper, revisePaper, submitPaper } from '@parley/papers/server';
import type { Person } from './as-person';
import type { Cast } from './hold';
import { ELEMENTS, HOURS, LESSONS, OUTREACH, TERMS, TERMS_REVISED } from './paper-texts';

interface Place {
  readonly sessionId: string;
  readonly items: readonly string[];
}

const OPEN = { classification: 'UNCLASSIFIED' };

const drafted = async (person: Person, input: Record<string, unknown>): Promise<string> =>
  globalId('Paper', await person(createPaper, { input: { label: OPEN, ...input } }));

const issued = async (person: Person, id: string): Promise<void> => {
  await person(submitPaper, { id });
  await person(circulatePaper, { id });
};

const terms = async ({ chair }: Cast, { sessionId, items }: Place): Promise<void> => {
  const title = 'Terms of reference of the Atlantic-Pacific Consultations (demonstration)';
  const input = { title, kind: 'DRAFT_DECISION', markdown: TERMS, sessionId, agendaItemId: items.at(-1) };
  const id = await drafted(chair, input);
  await issued(chair, id);
  // Begun, submitted and circulated: three changes of the text in preparation before this one.
  await chair(revisePaper, { id, version: 3, markdown: TERMS_REVISED });
  await issued(chair, id);
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
export const demonstratePapers = async (cast: Cast, place: Place): Promise<void> => {
  await terms(cast, place);
  for (const { seat, item, circulated, cosponsors, input } of PAPERS) {
    const head = cast.heads.get(seat);
    if (head === undefined) continue;
    const id = await drafted(head, { ...input, sessionId: place.sessionId, agendaItemId: place.items[item] });
    if (circulated) await issued(head, id);
    for (const other of cosponsors) await cast.heads.get(other)?.(cosponsorPaper, { id });
  }
};
