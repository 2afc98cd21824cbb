import { plain } from '../plain';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text in which nothing is markup, and nothing turns the text around it. */
export const escaped = (text: string): string =>
  plain(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');
