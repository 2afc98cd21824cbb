import type { ParagraphChange } from '@parley/api-client';
import type { ChangeWords } from './use-change-words';

interface Changed {
  readonly number: string;
  readonly change: ParagraphChange;
}

const NUMBER = /<span class="paragraph-number">([0-9a-z()]+)<\/span>/g;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/**
 * A text as the server rendered it, with a mark in words beside the number of each paragraph that its reader has not seen like
 * this. Nothing else in it is touched.
 */
export const markedHtml = (html: string, changed: readonly Changed[], words: ChangeWords): string => {
  if (changed.length === 0) return html;
  const changes = new Map(changed.map(({ number, change }) => [number, change]));
  return html.replace(NUMBER, (shown: string, number: string) => {
    const change = changes.get(number);
    if (change === undefined) return shown;
    return `<span class="paragraph-number" data-changed="${change}">${number}</span> <span class="since-read">${escaped(words[change])}</span>`;
  });
};
