import { describe, expect, it } from '@jest/globals';
import { bracketsInWords } from './brackets-in-words';

const WORDS = {
  ...{ lang: 'en', opens: 'bracket:', closes: 'end of the bracket' },
  wanted: (codes: string) => `in: ${codes}`,
  opposed: (codes: string) => `out: ${codes}`,
  both: (wanted: string, opposed: string) => `in: ${wanted}; out: ${opposed}`,
};

describe('a bracket on the screen', () => {
  it('says who wants the words in and out, and is heard where it opens and closes', () => {
    const html =
      '<p>It <span class="bracket">[</span>shall<span class="bracket">]</span><small class="bracket-sides" data-in="JPN NOR" data-out="FRA">+JPN +NOR −FRA</small> be.</p>';
    expect(bracketsInWords(html, WORDS)).toBe(
      '<p>It <span class="visually-hidden" lang="en"> bracket: </span><span class="bracket" aria-hidden="true">[</span>shall<span class="bracket" aria-hidden="true">]</span><span class="visually-hidden" lang="en"> end of the bracket </span> <small class="bracket-sides" lang="en">(in: JPN, NOR; out: FRA)</small> be.</p>',
    );
  });

  it('says of an alternative too who wants it in and out', () => {
    const html =
      '<span class="paragraph-sides">(+JPN +NOR −FRA)</span> <span class="paragraph-sides">(+NZL)</span>';
    expect(bracketsInWords(html, WORDS)).toBe(
      '<small class="bracket-sides" lang="en">(in: JPN, NOR; out: FRA)</small> <small class="bracket-sides" lang="en">(in: NZL)</small>',
    );
  });

  it('leaves everything else as it is', () => {
    const html = '<p>&lt;span class="bracket"&gt;[&lt;/span&gt; [words]</p>';
    expect(bracketsInWords(html, WORDS)).toBe(html);
  });
});
