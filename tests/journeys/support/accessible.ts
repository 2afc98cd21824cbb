import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
// Only what is violated: to describe all that passed as well takes as long again.
const RUN = `axe.run(document, ${JSON.stringify({
  runOnly: { type: 'tag', values: TAGS },
  resultTypes: ['violations'],
})})`;

let source: Promise<string> | undefined;

/** Fails with every finding of axe (WCAG 2.2 A and AA) on the screen as it stands; our screens have no frames to look into. */
export const expectAccessible = async (page: Page, what: string): Promise<void> => {
  source ??= readFile(AXE, 'utf8');
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(await source);
  // What has been scrolled half under the head of the page is not small: it is looked at where nothing covers it.
  await page.evaluate('window.scrollTo({ top: 0, behavior: "instant" })');
  expect(page.frames(), `${what} has frames, which are not looked into`).toHaveLength(1);
  const { violations } = await page.evaluate<AxeResults>(RUN);
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
  expect(found, what).toEqual([]);
};
