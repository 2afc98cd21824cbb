import { renderText } from '../markdown/render-text';

interface StoredText {
  readonly markdown: string;
  readonly html: string;
}

const KEPT = 200;
const kept = new Map<string, string>();

/** Frozen before brackets were drawn. A text with alternatives was not: there they would change the numbers. */
const isOlder = ({ markdown, html }: StoredText): boolean =>
  markdown.includes('[') && !html.includes('class="bracket"') && !markdown.includes('{bis');

/**
 * How a circulated text is shown: as it was rendered when it was frozen, or, where that was before brackets were drawn, rendered
 * anew from the frozen Markdown. Neither the stored bytes nor their hash change.
 */
export const shownText = async (revisionKey: string, text: StoredText): Promise<string> => {
  if (!isOlder(text)) return text.html;
  const known = kept.get(revisionKey);
  if (known !== undefined) return known;
  const html = (await renderText(text.markdown))?.html ?? text.html;
  const [oldest] = kept.keys();
  if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(revisionKey, html);
  return html;
};
