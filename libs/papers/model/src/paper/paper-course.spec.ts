import { describe, expect, it } from '@jest/globals';
import { type Actor, type ForumEvent, isRefusal, type Result, visible } from '@parley/kernel';
import { sees } from '@parley/delegations/model';
import fc from 'fast-check';
import { applyItemPapers, type ItemPapersView } from '../events/apply-item-papers';
import { paperSheet } from '../events/paper-event';
import { adviserJapan, headFrance, headJapan, officer, READERS } from '../testing/people';
import { circulate, decideCirculation } from './circulate-paper';
import { cosponsorPaper } from './cosponsor-paper';
import { draftPaper, type KnownPaper, revisePaper } from './draft-paper';
import type { PaperDecision, PaperKind, PaperRevision } from './paper';
import { paperAbilities } from './paper-gates';
import { paperLabel } from './paper-label';
import { submitPaper } from './submit-paper';
import { supersedePaper } from './supersede-paper';
import { withdrawPaper } from './withdraw-paper';

const now = new Date('2026-02-03T12:00:00Z');
const OPEN = { classification: 'UNCLASSIFIED' } as const;
const ITEM_LABEL = {
  ...OPEN,
  releasableTo: null,
  releasableToObservers: true,
  caveats: [],
  tlp: null,
  originator: null,
};
const PLACE = { itemKey: 'item', sessionKey: 'session', place: 1, label: ITEM_LABEL };
const textOf = (markdown: string) => ({ markdown, html: markdown, paragraphs: [] });

interface Course {
  readonly known: KnownPaper;
  readonly revisions: readonly PaperRevision[];
  readonly events: readonly ForumEvent[];
}

const begin = (kind: PaperKind, observers: boolean): Course | undefined => {
  const destination = {
    sessionKey: 'session',
    sessionState: 'CONVENED',
    label: ITEM_LABEL,
    place: PLACE,
  } as const;
  const label = { ...OPEN, releasableTo: ['FRA'], releasableToObservers: observers };
  const state = { key: 'paper', text: textOf('one'), destination };
  const made = draftPaper(state, { title: 'A paper', kind, language: 'EN', label }, headJapan, now);
  if (isRefusal(made)) return undefined;
  return { known: { ...made, places: [PLACE] }, revisions: [], events: made.events };
};

const ACTIONS = [
  'revise',
  'same',
  'submit',
  'correct',
  'circulate',
  'withdraw',
  'supersede',
  'cosponsor',
] as const;
type Action = (typeof ACTIONS)[number];

const settled = (course: Course, result: Result<PaperDecision>): Course =>
  isRefusal(result)
    ? course
    : {
        ...course,
        known: { ...course.known, paper: result.paper, draft: result.draft ?? course.known.draft },
        events: result.events,
      };

const suffixesOf = (revisions: readonly PaperRevision[]) => {
  const corrigenda = revisions.filter(({ corrects }) => corrects !== null).length;
  return { corrigenda, revisions: Math.max(0, revisions.length - 1) - corrigenda };
};

const sealedOrigin = (originator: string | null) => ({
  origin: { paperKey: 'paper', textSha256: '', originator, salt: '' },
  commitment: '0'.repeat(64),
});

const circulation = (course: Course, actor: Actor, turn: number): Course => {
  const { known, revisions } = course;
  const ready = {
    ...known,
    sha256: known.draft?.markdown ?? '',
    presentSha256: revisions.at(-1)?.sha256 ?? null,
    presentKey: revisions.at(-1)?.key ?? null,
    suffixes: suffixesOf(revisions),
    presentParagraphs: [],
    revisionKey: `revision-${turn}`,
    sealed: sealedOrigin(known.paper.originator),
  };
  const decided = decideCirculation(ready, { commentsBy: null }, actor, now);
  if (isRefusal(decided)) return course;
  const circulated = circulate(decided, decided.wanted === null ? null : 7);
  return { ...settled(course, circulated), revisions: [...revisions, circulated.revision] };
};

/** What a stranger's file of it is: without the draft, and of a non-paper without whose it is. */
const fileFor = (actor: Actor, { known }: Course): KnownPaper =>
  actor.delegation === 'JPN' || actor.standing === 'SECRETARIAT' ? known : { ...known, draft: null };

const take = (course: Course, action: Action, actor: Actor, turn: number): Course => {
  const quiet = { ...course, events: [] };
  const known = fileFor(actor, course);
  const version = known.draft?.version ?? 0;
  switch (action) {
    case 'revise':
      return settled(quiet, revisePaper({ ...known, text: textOf(`text ${turn}`) }, { version }, actor));
    case 'same':
      return settled(quiet, revisePaper({ ...known, text: textOf('one') }, { version }, actor));
    case 'submit':
      return settled(quiet, submitPaper(known, actor));
    case 'correct':
      return settled(quiet, submitPaper(known, actor, { as: 'CORRIGENDUM', amended: false }));
    case 'supersede': {
      const by = {
        ...known.paper,
        key: 'other',
        title: 'Another',
        successor: null,
        state: 'CIRCULATED',
      } as const;
      return settled(quiet, supersedePaper({ ...known, addenda: [], by }, actor));
    }
    case 'circulate':
      return circulation({ ...quiet, known: { ...quiet.known, draft: known.draft } }, actor, turn);
    case 'withdraw':
      return settled(quiet, withdrawPaper(known, { reason: 'Because.' }, actor, now));
    case 'cosponsor': {
      const joined = cosponsorPaper({ ...known, cosponsors: [] }, actor);
      return isRefusal(joined) ? quiet : { ...quiet, events: joined.events };
    }
  }
};

const turns = fc.array(
  fc.tuple(fc.constantFrom(...ACTIONS), fc.constantFrom(headJapan, adviserJapan, officer, headFrance)),
  { maxLength: 14 },
);
const courses = fc.tuple(
  fc.constantFrom('NON_PAPER' as const, 'WORKING_PAPER' as const, 'DRAFT_DECISION' as const),
  fc.boolean(),
  turns,
);

const play = ([kind, observers, steps]: [PaperKind, boolean, [Action, Actor][]]): Course[] => {
  const first = begin(kind, observers);
  if (first === undefined) throw new Error('the course does not begin');
  const all = [first];
  for (const [turn, [action, actor]] of steps.entries())
    all.push(take(all.at(-1) ?? first, action, actor, turn));
  return all;
};

describe('whatever is done to a paper', () => {
  it('its revisions count from 0 without a gap, keep one number, and none that was circulated ever changes', () => {
    fc.assert(
      fc.property(courses, (course) => {
        const all = play(course);
        const last = all.at(-1)?.revisions ?? [];
        expect(last.map(({ number }) => number)).toEqual(last.map((_, index) => index));
        expect(
          new Set(last.map(({ reference }) => reference.replace(/-(REV|COR)\d+$/, ''))).size,
        ).toBeLessThanOrEqual(1);
        // Revisions and corrigenda are each counted on their own, from 1 without a gap.
        for (const suffix of ['REV', 'COR']) {
          const counted = last.flatMap(({ reference }) => reference.split(`-${suffix}`)[1] ?? []);
          expect(counted).toEqual(counted.map((_, index) => String(index + 1)));
        }
        for (const { corrects, reference } of last)
          expect(corrects !== null).toBe(reference.includes('-COR'));
        for (const { revisions } of all) expect(last.slice(0, revisions.length)).toEqual(revisions);
        for (const [index, { sha256 }] of last.entries()) expect(last[index - 1]?.sha256).not.toBe(sha256);
      }),
    );
  });

  it('nobody but its delegation and the secretariat is told of it before it is circulated, nor of what is prepared after', () => {
    fc.assert(
      fc.property(courses, (course) => {
        for (const { known, events } of play(course))
          for (const reader of READERS.filter(
            ({ delegation, standing }) => delegation !== 'JPN' && standing !== 'SECRETARIAT',
          )) {
            const told = events.filter((event) => sees(reader, event));
            if (known.paper.circulatedAt === null) expect(told).toEqual([]);
            for (const { type } of told) expect(type).not.toMatch(/drafted|revised|submitted/);
          }
      }),
    );
  });

  it('of a non-paper nothing that strangers are told says whose it is', () => {
    fc.assert(
      fc.property(turns, (steps) => {
        for (const { events } of play(['NON_PAPER', true, steps]))
          for (const event of events.filter((one) => sees(headFrance, one))) {
            expect(event.unattributed).toBe(true);
            expect(JSON.stringify(event.data)).not.toContain('JPN');
          }
      }),
    );
  });

  it('a screen that applies the events of its item shows what it would be told if it asked', () => {
    fc.assert(
      fc.property(courses, (course) => {
        const all = play(course);
        for (const reader of READERS) {
          let screen: ItemPapersView = {};
          for (const { known, events } of all) {
            for (const event of events.filter((one) => sees(reader, one))) {
              screen = applyItemPapers(screen, event);
              expect(applyItemPapers(screen, event)).toEqual(screen);
            }
            const shown = visible(reader, paperLabel(known.paper))
              ? [{ place: 1, paper: paperSheet(known.paper) }]
              : [];
            expect(screen['item'] ?? []).toEqual(shown);
          }
        }
      }),
    );
  });

  it('what is offered is done, and what is not offered is refused', () => {
    fc.assert(
      fc.property(courses, fc.constantFrom(headJapan, adviserJapan, officer, headFrance), (course, actor) => {
        const last = play(course).at(-1);
        if (last === undefined) return;
        const file = fileFor(actor, last);
        const can = paperAbilities(actor, { ...file, cosponsors: [] });
        expect(!isRefusal(submitPaper(file, actor))).toBe(can.submit);
        expect(!isRefusal(withdrawPaper(file, { reason: 'Because.' }, actor, now))).toBe(can.withdraw);
        expect(!isRefusal(cosponsorPaper({ ...file, cosponsors: [] }, actor))).toBe(can.cosponsor);
      }),
    );
  });
});
