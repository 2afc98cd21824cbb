import { describe, expect, it } from '@jest/globals';
import { markedHtml } from './marked-html';

const words = { NEW: 'new to you', CHANGED: 'changed <since>' };
const number = (text: string): string => `<span class="paragraph-number">${text}</span> `;

describe('a text with marks of what changed since it was read', () => {
  it('says it beside the numbers of the paragraphs that changed, and touches nothing else', () => {
    const html = `<p dir="auto">${number('1')}One 2(a)</p><li>${number('2(a)')}Two</li><li>${number('12')}Three</li>`;
    const marked = markedHtml(
      html,
      [
        { number: '2(a)', change: 'CHANGED' },
        { number: '1', change: 'NEW' },
      ],
      words,
    );
    expect(marked).toContain(
      'data-changed="NEW">1</span> <span class="since-read">new to you</span> One 2(a)',
    );
    expect(marked).toContain(
      'data-changed="CHANGED">2(a)</span> <span class="since-read">changed &#60;since&#62;</span> Two',
    );
    expect(marked).toContain(`<li>${number('12')}Three</li>`);
    expect(marked.replace(/ data-changed="[A-Z]+"| <span class="since-read">.*?<\/span>/g, '')).toBe(html);
  });

  it('is the text itself where nothing changed', () => {
    expect(markedHtml(number('1'), [], words)).toBe(number('1'));
  });
});
