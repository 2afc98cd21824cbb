import { describe, expect, it } from '@jest/globals';
import { type Actor, isRefusal, type Label, visible } from '@parley/kernel';
import { sees } from '@parley/delegations/model';
import fc from 'fast-check';
import { actors, labels } from '../testing/arbitraries';
import { aNote, chair, france, japan, korea, NOW, observer, vocabulary } from '../testing/notes';
import { assessNote, standingAssessments } from './assess-note';
import { checkTearLine, checkTlp } from './check-note-label';
import { mayAssessNote, mayChangeNote, mayRelabelNote, mayWithdrawNote } from './note-gates';
import { noteText } from './note-content';
import { relabelNote } from './relabel-note';
import { withdrawNote } from './withdraw-note';

const OPEN: Label = {
  ...{ classification: 'UNCLASSIFIED', releasableTo: null, releasableToObservers: true },
  ...{ caveats: [], tlp: null, originator: 'JPN' },
};
const relabelled = (before: Label, after: Label, actor: Actor, more: object = {}) =>
  relabelNote(
    { note: aNote(before), fuller: null, tearLines: [], ...more },
    { version: 1, label: after, reason: 'A reason.' },
    actor,
    NOW,
  );
const code = (result: unknown): string => (isRefusal(result) ? result.code : 'done');
// Without a mark, so that the two rules are looked at one by one.
const unmarked = labels.map((label) => ({ ...label, tlp: null }));

describe('a label that moves', () => {
  it('tells every reader exactly what they then see: the whole note, the retraction, or nothing', () => {
    const author = { ...japan, caveats: ['CRISIS-RESPONSE', 'CYBER-DEFENCE'] };
    fc.assert(
      fc.property(unmarked, unmarked, actors, (before, after, reader) => {
        const held = aNote(before);
        const result = relabelled(before, after, author);
        if (isRefusal(result)) return;
        const { note, events } = result;
        const told = events.filter((event) => sees(reader, event)).map(({ type }) => type);
        const [saw, does] = [visible(reader, held.label), visible(reader, note.label)];
        const owed = does ? ['note.relabelled'] : saw ? ['note.retracted'] : [];
        expect(told).toEqual(owed);
        for (const event of events) if (event.unless !== undefined) expect(event.data).toEqual({});
      }),
    );
  });

  it('is raised and lowered by its originator, raised by the secretariat, and moved by nobody else', () => {
    const named = { ...OPEN, releasableTo: ['KOR'], releasableToObservers: false };
    expect(
      [japan, chair, korea, france, observer].map((actor) => code(relabelled(OPEN, named, actor))),
    ).toEqual(['done', 'done', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    expect([japan, chair, korea, france].map((actor) => code(relabelled(named, OPEN, actor)))).toEqual([
      ...['done', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND'],
    ]);
    expect(code(relabelled(named, named, japan))).toBe('STATE');
  });

  it('keeps a tear-line for at least all who see its note, whichever of the two moves', () => {
    fc.assert(
      fc.property(unmarked, unmarked, actors, (wide, narrow, reader) => {
        const [tearLine, fuller] = [aNote(wide), aNote(narrow)];
        if (checkTearLine(tearLine.label, fuller.label) !== null) return;
        if (visible(reader, fuller.label)) expect(visible(reader, tearLine.label)).toBe(true);
      }),
    );
    const narrow = { ...OPEN, releasableTo: ['KOR'] };
    expect(code(relabelled(OPEN, narrow, japan, { fuller: aNote(OPEN) }))).toBe('LABEL_CEILING');
    expect(code(relabelled(narrow, OPEN, japan, { tearLines: [aNote(narrow)] }))).toBe('LABEL_CEILING');
    expect(code(relabelled(OPEN, narrow, japan, { fuller: 'HIDDEN' }))).toBe('FORBIDDEN');
  });
});

describe('a TLP mark', () => {
  it('never says that more may know than the label does', () => {
    fc.assert(
      fc.property(labels, (label) => {
        if (checkTlp(label) !== null) return;
        const limited = label.releasableTo !== null || label.caveats.length > 0;
        if (label.tlp === 'CLEAR') expect([label.classification, limited]).toEqual(['UNCLASSIFIED', false]);
        if (label.tlp === 'GREEN') expect(label.releasableTo).toBeNull();
        if (label.tlp === 'RED') expect(label.releasableTo).not.toBeNull();
      }),
    );
  });
});

describe('who may', () => {
  it('is never somebody who does not see the note: for them there is none', () => {
    fc.assert(
      fc.property(labels, actors, (label, actor) => {
        const note = aNote(label, { editors: ['FRA'] });
        if (visible(actor, note.label)) return;
        for (const gate of [mayChangeNote, mayRelabelNote, mayWithdrawNote, mayAssessNote])
          expect(gate(actor, note)?.code).toBe('NOT_FOUND');
      }),
    );
  });

  it('either writes in a note or assesses it, and never both', () => {
    fc.assert(
      fc.property(actors, (actor) => {
        const note = aNote(OPEN, { editors: ['FRA'] });
        expect(mayChangeNote(actor, note) === null && mayAssessNote(actor, note) === null).toBe(false);
      }),
    );
  });
});

describe('what was withdrawn', () => {
  it('stays as it was, takes its tear-lines along, and tells their readers no reason', () => {
    const note = aNote(OPEN);
    const tearLine = aNote(OPEN, { key: 'tear-line', tearLineOf: 'note' });
    const done = withdrawNote({ note, tearLines: [tearLine] }, { reason: 'Telltale.' }, japan, NOW);
    if (isRefusal(done)) throw new Error(done.message.en);
    expect(done.events.map(({ subject, data }) => [subject.key, data['reason']])).toEqual([
      ['note', 'Telltale.'],
      ['tear-line', null],
    ]);
    expect(code(withdrawNote({ note: done.note, tearLines: [] }, { reason: 'x' }, japan, NOW))).toBe('STATE');
    const word = { kind: 'COMMENT', text: 'x', reliability: null, credibility: null } as const;
    expect(code(assessNote({ note: done.note, key: 'key' }, word, korea, NOW))).toBe('STATE');
  });
});

describe('assessments side by side', () => {
  const given = fc.array(
    fc.record({
      delegation: fc.constantFrom('FRA', 'KOR', 'NOR'),
      kind: fc.constantFrom('CORROBORATE' as const, 'DISPUTE' as const, 'COMMENT' as const),
    }),
  );
  it('hold one stance of each delegation, its last, and every comment', () => {
    fc.assert(
      fc.property(given, (all) => {
        const standing = standingAssessments(all);
        const comments = (list: readonly (typeof all)[number][]) =>
          list.filter(({ kind }) => kind === 'COMMENT');
        expect(comments(standing)).toEqual(comments(all));
        for (const code of ['FRA', 'KOR', 'NOR']) {
          const stances = all.filter(({ delegation, kind }) => delegation === code && kind !== 'COMMENT');
          const kept = standing.filter(({ delegation, kind }) => delegation === code && kind !== 'COMMENT');
          expect(kept).toEqual(stances.slice(-1));
        }
      }),
    );
  });
});

it('what is hashed of a note changes with any word of it, and not with its label', () => {
  const note = aNote(OPEN);
  const changed = ['title', 'body', 'placeName', 'area', 'likelihood'].map((field) => ({
    ...note,
    [field]: 'x',
  }));
  expect(new Set([note, ...changed].map(noteText)).size).toBe(changed.length + 1);
  expect(noteText({ ...note, label: { ...OPEN, classification: 'SECRET' } })).toBe(noteText(note));
  expect(vocabulary.isTechnique('T0002')).toBe(true);
});
