const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A plain text as it was typed, to be shown: its paragraphs and lines, and every sign for itself. */
export const plainHtml = (text: string): string =>
  text
    .split(/\n\s*\n/u)
    .filter((part) => part.trim() !== '')
    .map((part) => part.trim().replace(/[&<>"']/gu, (sign) => SIGNS[sign] ?? ''))
    .map((part) => `<p dir="auto">${part.replaceAll('\n', '<br>\n')}</p>\n`)
    .join('');
