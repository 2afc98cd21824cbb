import { describe, expect, it } from '@jest/globals';
import { type Actor, isRefusal, type Label, visible } from '@parley/kernel';
import fc from 'fast-check';
import { actors, labels } from '../testing/arbitraries';
import { chair, japan, korea, NOW, observer } from '../testing/notes';
import { checkCited, citedIn } from './cited-notes';
import { collectNote, dropNote } from './collect-note';
import type { Picture, Source } from './picture';
import { pictureText } from './picture-content';
import { aggregateOf, checkSources, holdsFor } from './picture-label';
import { pictureState, type QuestionStand } from './picture-state';
import { paperTextOf, putPicture, reopenPicture } from './put-picture';
import { sourceFlags } from './source-flags';
import { sourceMoved } from './sources-moved';
import { changePicture, createPicture } from './write-picture';
import { NOT_WRITTEN } from '../writing/working-text';

const OPEN: Label = {
  ...{ classification: 'UNCLASSIFIED', releasableTo: null, releasableToObservers: false },
  ...{ caveats: [], tlp: null, originator: 'JPN' },
};
const aSource = (number: number, more: Partial<Source> = {}): Source => ({
  ...{ noteKey: `note ${number}`, number, restsOn: 1, sha256: '0'.repeat(64), title: `Note ${number}` },
  ...{ label: { ...OPEN, originator: 'KOR' } },
  ...more,
});
const aPicture = (more: Partial<Picture> = {}): Picture => ({
  ...{ key: 'picture', originator: 'JPN', editors: ['KOR'], version: 1, numbers: 2 },
  ...{ title: 'At sea', language: 'EN', text: 'As said (#1).', html: '<p>As said (#1).</p>' },
  ...{ createdAt: NOW, changedAt: NOW, put: null, label: OPEN },
  ...more,
});
const sources = [aSource(1), aSource(2)];
const koreas = labels.map((label): Label => ({ ...label, originator: 'KOR' }));
const read = { markdown: 'As said (#1).', html: '<p>As said (#1).</p>', paragraphs: [] };
const words = { title: 'At sea', language: 'EN', editors: ['KOR'] } as const;
const code = (result: object): string => (isRefusal(result) ? result.code : 'done');

describe('the label of a picture', () => {
  it('shows nothing of a note to anybody who may not see that, but for its own originator', () => {
    fc.assert(
      fc.property(actors, labels, koreas, (actor, picture, note) => {
        fc.pre(holdsFor(picture, note) && actor.delegation !== picture.originator);
        expect(visible(actor, picture) && !visible(actor, note)).toBe(false);
      }),
    );
  });

  it('is wide enough where it is that of the notes together, and no label that shows more holds', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(labels, koreas), { minLength: 1, maxLength: 4 }), (all) => {
        const together = aggregateOf(all);
        expect(together !== undefined && all.every((note) => holdsFor(together, note))).toBe(true);
      }),
    );
    expect(aggregateOf([])).toBeUndefined();
  });

  it('is refused where a note is for fewer: by name where the actor sees it, and without where not', () => {
    const narrow = { ...OPEN, releasableTo: ['FRA'], originator: 'KOR' };
    const said = (title: string | null) =>
      JSON.stringify(checkSources(OPEN, [aSource(1, { label: narrow, title })]));
    expect(said('Vessels')).toContain('(#1) Vessels');
    expect(said(null)).toContain('a note that you do not see');
    expect(
      checkSources({ ...OPEN, releasableTo: ['FRA', 'KOR'] }, [aSource(1, { label: narrow })]),
    ).toBeNull();
    expect(code(checkSources(OPEN, [aSource(1, { label: { ...OPEN, tlp: 'AMBER' } })]) ?? {})).toBe(
      'LABEL_CEILING',
    );
  });
});

describe('citations', () => {
  it('are found each once, in order, whatever stands around them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99 })), (numbers) => {
        const text = numbers.map((number) => `as (#${number}) says,`).join(' (# 3) #4 (#) ');
        expect(citedIn(text)).toEqual([...new Set(numbers)]);
      }),
    );
  });

  it('name notes of the picture, and no others', () => {
    expect(checkCited('(#1) and (#2)', sources)).toBeNull();
    expect(checkCited('(#1) and (#3)', sources)).toMatchObject({ code: 'INVALID', field: 'text' });
  });
});

describe('who writes a picture', () => {
  const state = { key: 'picture', read, sources };
  const input = { ...words, label: { classification: 'UNCLASSIFIED' } } as const;

  it('is a delegate for the own delegation, and nobody else', () => {
    const outcomes = [japan, chair, observer].map((actor) => code(createPicture(state, input, actor, NOW)));
    expect(outcomes).toEqual(['done', 'FORBIDDEN', 'FORBIDDEN']);
    const many = Array.from({ length: 201 }, (_, at) => aSource(at + 1));
    expect(code(createPicture({ ...state, sources: many }, input, japan, NOW))).toBe('INVALID');
  });

  it('names no writer that would not see it, and leaves that to its originator', () => {
    const narrow = { ...input, label: { classification: 'UNCLASSIFIED', releasableTo: [] } } as const;
    expect(code(createPicture(state, narrow, japan, NOW))).toBe('INVALID');
    const known = { picture: aPicture(), sources, read, working: NOT_WRITTEN };
    const change = (actor: Actor, more: object = {}) =>
      code(changePicture(known, { ...words, version: 1, writing: null, order: null, ...more }, actor, NOW));
    expect([change(japan), change(korea), change(chair)]).toEqual(['done', 'done', 'FORBIDDEN']);
    expect(change(korea, { editors: [] })).toBe('FORBIDDEN');
    expect(change(korea, { version: 2 })).toBe('CONFLICT');
  });

  it('orders notes that are seen, and leaves what is out of sight behind them', () => {
    const hidden = aSource(2, { title: null });
    const known = {
      picture: aPicture(),
      sources: [hidden, aSource(1), aSource(3)],
      read,
      working: NOT_WRITTEN,
    };
    const asked = { ...words, version: 1, writing: null, order: ['note 3', 'note 1'] };
    const done = changePicture(known, asked, japan, NOW);
    expect(isRefusal(done) ? done : done.sources.map(({ number }) => number)).toEqual([3, 1, 2]);
    for (const order of [['note 3'], ['note 3', 'note 3'], ['note 1', 'note 3', 'note 9']])
      expect(code(changePicture(known, { ...asked, order }, japan, NOW))).toBe('INVALID');
  });

  it('collects a note once in each version, and leaves out what is not cited', () => {
    const known = { picture: aPicture(), sources };
    const collect = (more: object) =>
      collectNote({ ...known, note: { ...aSource(1), withdrawn: false, ...more } }, korea, NOW);
    const renewed = collect({ restsOn: 2 });
    expect(
      isRefusal(renewed) ? renewed : renewed.sources.map(({ number, restsOn }) => [number, restsOn]),
    ).toEqual([
      [1, 2],
      [2, 1],
    ]);
    const added = collect({ noteKey: 'another' });
    expect(isRefusal(added) ? added : [added.picture.numbers, added.sources.at(-1)?.number]).toEqual([3, 3]);
    expect([collect({}), collect({ withdrawn: true })].map(code)).toEqual(['DUPLICATE', 'STATE']);
    const left = (noteKey: string) => code(dropNote({ ...known, noteKey }, korea, NOW));
    expect([left('note 1'), left('note 2'), left('note 3')]).toEqual(['STATE', 'done', 'STATE']);
  });
});

describe('the course of a picture', () => {
  it('is agreed once and for all, and not agreed by the last question or a paper that was taken back', () => {
    const stands = fc.constantFrom<QuestionStand>('OPEN', 'AGREED', 'NOT_AGREED');
    fc.assert(
      fc.property(fc.array(stands), fc.boolean(), (questions, withdrawn) => {
        const state = pictureState({ paper: withdrawn ? 'WITHDRAWN' : 'CIRCULATED', questions });
        expect(state === 'AGREED').toBe(questions.includes('AGREED'));
        if (state === 'PUT') expect(withdrawn || questions.at(-1) === 'NOT_AGREED').toBe(false);
      }),
    );
    expect(pictureState(null)).toBe('DRAFT');
  });

  it('is put by its own delegation, with text and sources, and taken up again when its paper is gone', () => {
    const known = { picture: aPicture(), sources, paperKey: 'paper', text: read, working: NOT_WRITTEN };
    const put = putPicture(known, japan, NOW);
    if (isRefusal(put)) throw new Error(put.message.en);
    expect(put.events.map(({ type }) => type)).toEqual(['paper.drafted', 'paper.submitted', 'picture.put']);
    expect(put.drafted.paper.label).toMatchObject({ releasableTo: null, originator: 'JPN' });
    expect(code(putPicture(known, korea, NOW))).toBe('FORBIDDEN');
    expect(code(putPicture({ ...known, sources: [] }, japan, NOW))).toBe('STATE');
    const reopen = (paperState: 'WITHDRAWN' | 'CIRCULATED', decided: boolean) =>
      code(reopenPicture({ ...put, paperState, decided }, japan, NOW));
    expect([reopen('WITHDRAWN', false), reopen('CIRCULATED', false), reopen('WITHDRAWN', true)]).toEqual([
      'done',
      'STATE',
      'STATE',
    ]);
  });

  it('names in its paper each note by number, version and hash, its title as words and not as marks', () => {
    const marked = [aSource(1, { title: '*bold* [x](y) #' })];
    const text = paperTextOf({ picture: aPicture(), sources: marked }, new Map([['note 1', 'Korea']]));
    expect(text).toContain('\\*bold\\* \\[x\\]\\(y\\) \\#');
    expect(text).toContain(`version 1, SHA-256 ${'0'.repeat(64)}`);
    expect(pictureText({ picture: aPicture(), sources })).not.toBe(
      pictureText({ picture: aPicture(), sources: [aSource(1, { restsOn: 2 }), aSource(2)] }),
    );
  });
});

describe('a note that moves under a picture', () => {
  it('flags it by what its reader sees of the note, and by nothing else', () => {
    const later = fc.array(fc.record({ hasReason: fc.boolean(), isLast: fc.constant(false) }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.nat(5), later, fc.nat(3), (restsOn, seen, unseen) => {
        const version = restsOn + seen.length + unseen;
        const flags = sourceFlags({ restsOn, version, withdrawn: false, later: seen });
        expect(flags.length > 0).toBe(version > restsOn);
        expect(flags.includes('RELABELLED')).toBe(seen.some(({ hasReason }) => hasReason));
      }),
    );
    const withdrawn = { restsOn: 1, version: 2, withdrawn: true, later: [{ hasReason: true, isLast: true }] };
    expect(sourceFlags(withdrawn)).toEqual(['WITHDRAWN']);
  });

  it('is told to those alone who see both, and to those who lost the picture with it that they did', () => {
    fc.assert(
      fc.property(actors, koreas, labels, labels, (actor, note, before, after) => {
        const at = (label: Label) => [{ key: 'picture', number: 1, label }];
        const [told] = sourceMoved({ key: 'note', label: note }, 'CHANGED', {
          before: at(before),
          after: at(after),
        });
        expect(told !== undefined && visible(actor, told.label)).toBe(
          visible(actor, note) && visible(actor, after),
        );
      }),
    );
  });
});
