import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { canonical } from '../markdown/canonical';
import { numberParagraphs } from '../markdown/number-paragraphs';
import { amendText, type Edit, expectedWords, wordsOfText } from './amend-text';
import { type PlacedText, sourceOf } from './placed-text';
import type { AmendmentAction } from './amendment';
import { collide } from './collisions';

const parser = new MarkdownIt({ html: false });
const placed = (markdown: string): PlacedText => {
  const { paragraphs, lines } = numberParagraphs(parser.parse(markdown, {}));
  return { markdown, paragraphs, lines };
};
const amended = (
  markdown: string,
  number: string,
  action: AmendmentAction,
  text: string | null = null,
): string => {
  const source = placed(markdown);
  const place = source.paragraphs.findIndex((paragraph) => paragraph.number === number);
  return amendText(source, [{ place, action, text }]);
};

const TEXT = `# Purpose

The forum brings
delegations together.

It meets:

- in session;
- on request:
  - of any Ally;
  - of a partner.

Decisions are taken by consensus.

> As was agreed.

1. One
2. Two
`;

describe('what a paragraph says as Markdown', () => {
  it('keeps its links and emphasis, without its marker and its parts', () => {
    const text = placed('A **bold** [link](https://a.example/b).\n\n- one *part*\n\n  goes on\n  - below\n');
    expect(text.paragraphs.map((_, place) => sourceOf(text, place))).toEqual([
      'A **bold** [link](https://a.example/b).',
      'one *part*\n\ngoes on',
      'below',
    ]);
  });

  it('put in its place changes nothing', () => {
    const text = placed(TEXT);
    for (const place of text.paragraphs.keys())
      expect(amendText(text, [{ place, action: 'REPLACE', text: sourceOf(text, place) }])).toBe(TEXT);
  });
});

describe('an amendment', () => {
  it('replaces a paragraph and leaves the rest as it was typed', () => {
    expect(amended(TEXT, '1', 'REPLACE', 'The forum serves all.')).toBe(
      TEXT.replace('The forum brings\ndelegations together.', 'The forum serves all.'),
    );
  });

  it('replaces a part under its mark, with its own parts where they were', () => {
    expect(amended(TEXT, '2(b)', 'REPLACE', 'whenever asked:')).toBe(
      TEXT.replace('on request:', 'whenever asked:'),
    );
    expect(amended(TEXT, '2(b)(i)', 'REPLACE', 'of any seat;')).toBe(
      TEXT.replace('of any Ally;', 'of any seat;'),
    );
  });

  it('puts a part after another one, behind that one’s own parts', () => {
    expect(amended(TEXT, '2(b)', 'INSERT_AFTER', 'in writing.')).toBe(
      TEXT.replace('of a partner.\n', 'of a partner.\n- in writing.\n'),
    );
  });

  it('puts a paragraph after another one with all its parts', () => {
    expect(amended(TEXT, '2', 'INSERT_AFTER', 'All are told.')).toBe(
      TEXT.replace('of a partner.\n', 'of a partner.\n\nAll are told.\n'),
    );
  });

  it('deletes a paragraph with its parts, and what was quoted under it', () => {
    expect(amended(TEXT, '2', 'DELETE')).toBe(TEXT.replace(/It meets:[^]*partner\.\n\n/, ''));
    expect(amended(TEXT, '3', 'DELETE')).toBe(TEXT.replace(/Decisions[^]*agreed\.\n\n/, ''));
    expect(amended(TEXT, '2(a)', 'DELETE')).toBe(TEXT.replace('- in session;\n', ''));
  });

  it('counts on in a list that is numbered at the top', () => {
    const text = amended(TEXT, '4', 'INSERT_AFTER', 'Between');
    expect(placed(text).paragraphs.slice(-3)).toEqual([
      { number: '4', text: 'One' },
      { number: '5', text: 'Between' },
      { number: '6', text: 'Two' },
    ]);
  });

  it('behind an alternative that stands after the list is a paragraph of its own', () => {
    const text = amended('1. One\n2. Two\n\n{bis} Other two\n', '2', 'INSERT_AFTER', 'Third');
    expect(placed(text).paragraphs.map((paragraph) => paragraph.text)).toEqual([
      'One',
      'Two',
      'Other two',
      'Third',
    ]);
  });

  it('of a table under a paragraph takes the whole table', () => {
    expect(amended('Said:\n\n|a|b|\n|-|-|\n|1|2|\n\nNext.\n', '1', 'DELETE')).toBe('Next.\n');
  });
});

const BLOCKS = [
  'A paragraph of some words.',
  '# Heading',
  '- one\n- two\n  - deeper\n  - deepest',
  '- loose\n\n- list\n\n  goes on',
  '1. first\n2. second\n   - part',
  '> said by somebody',
  '|a|b|\n|-|-|\n|1|2|',
  '{bis +JPN -FRA} Another wording.',
  '- one\n- {bis} another\n  - its part\n- two',
];
const texts = fc
  .array(fc.constantFrom(...BLOCKS), { minLength: 1, maxLength: 8 })
  .map((blocks) => canonical(blocks.map((block) => block).join('\n\n')));

const edits = (source: PlacedText): fc.Arbitrary<readonly Edit[]> =>
  fc
    .array(
      fc.record({
        place: fc.nat({ max: Math.max(0, source.paragraphs.length - 1) }),
        action: fc.constantFrom<AmendmentAction>('REPLACE', 'INSERT_AFTER', 'DELETE'),
        word: fc.nat({ max: 99 }),
      }),
      { maxLength: 6 },
    )
    .map((all) => {
      const kept: Edit[] = [];
      for (const { place, action, word } of all) {
        const number = source.paragraphs[place]?.number ?? '';
        const touches = kept.some((other) =>
          collide(
            { number, action },
            { number: source.paragraphs[other.place]?.number ?? '', action: other.action },
          ),
        );
        if (!touches) kept.push({ place, action, text: action === 'DELETE' ? null : `New words ${word}.\n` });
      }
      return kept;
    });

const cases = texts
  .map(placed)
  .filter(({ paragraphs }) => paragraphs.length > 0)
  .chain((source) =>
    edits(source).chain((own) =>
      fc.tuple(
        fc.constant(source),
        fc.constant(own),
        fc.shuffledSubarray([...own], { minLength: own.length }),
      ),
    ),
  );

describe('amendments that do not collide', () => {
  it('give the same text in whatever order they are accepted', () => {
    fc.assert(
      fc.property(cases, ([source, own, shuffled]) =>
        expect(amendText(source, shuffled)).toBe(amendText(source, own)),
      ),
    );
  });

  it('give a text with exactly the words that they ask for', () => {
    fc.assert(
      fc.property(cases, ([source, own]) => {
        const words = own.map((edit) => ({ ...edit, words: (edit.text ?? '').trim() }));
        expect(wordsOfText(placed(amendText(source, own)).paragraphs)).toBe(expectedWords(source, words));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a collision', () => {
  const numbers = fc.constantFrom('1', '1(a)', '1(a)(i)', '1(b)', '2', '2 bis', '12');
  const touches = fc.record({
    number: numbers,
    action: fc.constantFrom<AmendmentAction>('REPLACE', 'INSERT_AFTER', 'DELETE'),
  });

  it('is mutual', () => {
    fc.assert(fc.property(touches, touches, (a, b) => expect(collide(a, b)).toBe(collide(b, a))));
  });

  it('is of one paragraph, or of a deletion with the parts that it takes', () => {
    expect(collide({ number: '1', action: 'DELETE' }, { number: '1(a)(i)', action: 'REPLACE' })).toBe(true);
    expect(collide({ number: '1', action: 'REPLACE' }, { number: '1(a)', action: 'REPLACE' })).toBe(false);
    expect(collide({ number: '1', action: 'DELETE' }, { number: '12', action: 'DELETE' })).toBe(false);
    expect(collide({ number: '2', action: 'INSERT_AFTER' }, { number: '2', action: 'REPLACE' })).toBe(true);
  });
});
