import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '@parley/kernel';
import fc from 'fast-check';
import { plainHtml } from './plain-html';
import { checkAllSaved, checkDiscard, checkInTime, NOT_WRITTEN, seatsWriting } from './working-text';

const keys = fc.constantFrom('one', 'other');
const documents = fc.option(keys, { nil: null });
const versions = fc.integer({ min: 1, max: 3 });
const code = (result: unknown): string => (isRefusal(result) ? result.code : 'done');

describe('a change of a text that is written together', () => {
  it('is in time where its document is the open one and its version the present one, and in no other case', () => {
    fc.assert(
      fc.property(
        documents,
        documents,
        fc.boolean(),
        versions,
        versions,
        (writing, documentKey, ahead, ...of) => {
          const [asked, version] = of;
          const late = checkInTime({ version: asked, writing }, { version, working: { documentKey, ahead } });
          const closed = writing !== null && writing !== documentKey;
          expect(code(late ?? 'done')).toBe(closed ? 'STATE' : asked === version ? 'done' : 'CONFLICT');
        },
      ),
    );
  });

  it('is discarded where there is one, and holds up what would decide for it in silence', () => {
    expect(code(checkDiscard(NOT_WRITTEN))).toBe('STATE');
    expect(checkDiscard({ documentKey: 'one', ahead: true })).toBeNull();
    expect(code(checkAllSaved({ documentKey: 'one', ahead: true }))).toBe('STATE');
    expect(checkAllSaved({ documentKey: 'one', ahead: false })).toBeNull();
  });

  it('is of the originator and of those whom it names, each once', () => {
    expect(seatsWriting({ originator: 'JPN', editors: ['AUS', 'KOR'] })).toEqual(['JPN', 'AUS', 'KOR']);
    expect(seatsWriting({ originator: 'JPN', editors: ['JPN'] })).toEqual(['JPN']);
  });
});

describe('a plain text', () => {
  it('is shown sign by sign: nothing in it becomes a mark of the page', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('<', '>', '&', '"', "'", 'b', '\n', ' ', '*')), (signs) => {
        const text = signs.join('');
        const shown = plainHtml(text).replaceAll(/<p dir="auto">|<\/p>\n|<br>\n/g, '');
        expect(shown).not.toMatch(/[<>"']/);
        expect(shown.replaceAll(/&(amp|lt|gt|quot|#39);/g, '?')).not.toContain('&');
      }),
    );
    expect(plainHtml('One\nline.\n\nTwo & <b>.')).toBe(
      '<p dir="auto">One<br>\nline.</p>\n<p dir="auto">Two &amp; &lt;b&gt;.</p>\n',
    );
  });
});
