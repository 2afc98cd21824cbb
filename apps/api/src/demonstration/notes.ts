import { CREDIBILITIES } from '@parley/awareness/model';
import { assessNote, createNote } from '@parley/awareness/server';
import { globalId } from '@parley/kernel';
import type { Cast } from './hold';
import { inTurns } from './in-turns';
import { DEMO_NOTES, type DemoNote } from './note-texts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** A note of the demonstration as the API takes it; what is in it does not move between two callings for the same start. */
export const noteInputOf = (one: DemoNote, now: Date): Record<string, unknown> => {
  const from = new Date(now.getTime() - one.ago * DAY_MS);
  const to = new Date(from.getTime() + (one.days ?? 0) * DAY_MS);
  const label = one.to
    ? { classification: 'RESTRICTED', releasableTo: one.to, tlp: 'AMBER' }
    : { classification: 'UNCLASSIFIED', releasableToObservers: one.domains?.includes('economy') === true };
  return {
    title: `${one.title} (demonstration)`,
    body: `${one.title}. Invented for the demonstration: what was seen, by whom, and what is not known would stand here.`,
    ...{ topic: one.topic, observedFrom: from.toISOString(), observedTo: to.toISOString(), label },
    area: typeof one.where === 'string' ? one.where : null,
    place: Array.isArray(one.where) ? { type: 'Point', coordinates: one.where } : null,
    ...{ reliability: one.rating.slice(0, 1), credibility: CREDIBILITIES[Number(one.rating.slice(1)) - 1] },
    ...{ likelihood: one.likelihood, confidence: one.confidence, hybridDomains: one.domains },
    ...{ baselineRequirements: one.baselines, disarmTechniques: one.techniques, sources: ['Demonstration'] },
  };
};

/** What others make of some of them: which note, who, what, and in which words. */
const ASSESSED = [
  ['Research vessels at anchor', 'KOR', 'CORROBORATE', 'Seen from our side as well (demonstration).'],
  [
    'Research vessels at anchor',
    'AUS',
    'COMMENT',
    'Two of them had called at a port before (demonstration).',
  ],
  [
    'Interference with satellite navigation',
    'DNK',
    'CORROBORATE',
    'Our pilots report it too (demonstration).',
  ],
  [
    'Interference with satellite navigation',
    'CAN',
    'CORROBORATE',
    'Measured on the same days (demonstration).',
  ],
  ['Buoys found adrift', 'JPN', 'DISPUTE', 'They are of a survey that was announced (demonstration).'],
  ['Drifting mines reported by ferries', 'GRC', 'DISPUTE', 'They turned out to be floats (demonstration).'],
  [
    'Accounts that repeat one text in six languages',
    'LTU',
    'CORROBORATE',
    'And in a seventh (demonstration).',
  ],
] as const;

const TEAR_LINE_OF = 'Encounters between coast guards';

/** About forty notes over three months, some assessed, one with a tear-line for everybody. Answers with their ids by title. */
export const demonstrateNotes = async ({ heads }: Cast, now: Date): Promise<ReadonlyMap<string, string>> => {
  const soonAfter = ({ ago, days }: DemoNote): Date =>
    new Date(now.getTime() - (ago - (days ?? 0)) * DAY_MS + HOUR_MS);
  // By delegation, so that what each does keeps its order, and a start that was killed goes on where it stopped.
  const authors = [...new Set(DEMO_NOTES.map(({ by }) => by))];
  const ids = new Map<string, string>();
  await inTurns(authors, 4, async (author) => {
    const head = heads.get(author);
    if (head === undefined) return;
    for (const one of DEMO_NOTES.filter(({ by }) => by === author)) {
      const key = await head(createNote, { input: noteInputOf(one, now) }, soonAfter(one));
      ids.set(one.title, globalId('Note', key));
      if (one.title !== TEAR_LINE_OF) continue;
      const wide = { ...one, title: 'Tension at sea' };
      const { to: _to, ...open } = wide;
      const input = { ...noteInputOf(open, now), tearLineOf: globalId('Note', key) };
      await head(createNote, { input }, soonAfter(one));
    }
  });
  for (const [title, by, kind, text] of ASSESSED) {
    const id = ids.get(title);
    if (id !== undefined)
      await heads.get(by)?.(assessNote, { id, kind, text }, new Date(now.getTime() - 2 * DAY_MS));
  }
  return ids;
};
