import type { Page, PageScreenshotOptions } from '@playwright/test';

/** Takes a picture for whoever wants to look at the screens afterwards; where nobody does (`CI=true`), none. */
export const picture = async (
  page: Page,
  name: string,
  options: PageScreenshotOptions = {},
): Promise<void> => {
  if (process.env['CI'] === 'true') return;
  await page.screenshot({ ...options, path: `test-results/screens/${name}.png` });
};
