import { NOTE_MARK, type Standing, type Stretch, type Word } from '@parley/papers/model';
import type { ChangeWords } from './change-words';
import { sidesSaid } from './sides-said';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text in which nothing is markup. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');

const MARKS = ['strong', 'em', 's', 'code'];

const within = (mark: string, html: string): string => {
  if (mark.startsWith('a '))
    return `<a href="${escaped(mark.slice(2))}" rel="noopener noreferrer nofollow" target="_blank">${html}</a>`;
  return MARKS.includes(mark) ? `<${mark}>${html}</${mark}>` : html;
};

interface Wording {
  readonly say: ChangeWords;
  readonly lang: string;
  readonly preformatted: boolean;
}

const textHtml = (text: string, marks: readonly string[], { say, lang, preformatted }: Wording): string => {
  if (marks.includes('sides'))
    return ` <small class="bracket-sides" lang="${lang}">${escaped(sidesSaid(text, say))}</small>`;
  if (marks[0] === NOTE_MARK)
    return `<sup class="note-ref"><span class="visually-hidden" lang="${lang}">${escaped(say.note)} </span>${escaped(text)}</sup>`;
  return preformatted ? escaped(text) : escaped(text).replaceAll('\n', '<br>');
};

/** Words under their marks, those under the same ones together. */
const wordsHtml = (words: readonly Word[], wording: Wording): string => {
  const runs: { marks: string; text: string }[] = [];
  for (const { marks, text } of words) {
    const last = runs.at(-1);
    if (last?.marks === marks) last.text += text;
    else runs.push({ marks, text });
  }
  return runs
    .map(({ marks, text }) => {
      const under = marks.split('\n');
      return under.reduceRight((inner, mark) => within(mark, inner), textHtml(text, under, wording));
    })
    .join('');
};

/** What a listener hears where a change begins and ends; readers see it by its form. */
const heard = (text: string, lang: string): string =>
  `<span class="visually-hidden" lang="${lang}"> ${escaped(text)} </span>`;

const tags: Readonly<Record<Exclude<Standing, 'kept'>, readonly [string, string]>> = {
  inserted: ['<ins>', '</ins>'],
  moved: ['<ins class="moved">', '</ins>'],
  deleted: ['<del>', '</del>'],
  left: ['<del class="moved">', '</del>'],
};

/** A stretch of a text with how it stands, to be seen and to be heard. */
export const stretchHtml = ({ standing, words }: Stretch, wording: Wording): string => {
  const { say, lang } = wording;
  const html = wordsHtml(words, wording);
  if (standing === 'kept') return html;
  const [open, close] = tags[standing];
  return `${open}${heard(say[standing], lang)}${html}${heard(say.ends, lang)}${close}`;
};
