import { expect, type Locator, type Page, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expectAccessible } from './support/accessible';
import { somebody } from './support/people';

const TITLE = 'Shipping and undersea infrastructure (demonstration)';
const DRAFT = 'Fishing fleets and notices to mariners (demonstration)';

const saved = async (page: Page, link: Locator): Promise<{ name: string; text: string }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
};

test('the agreed picture is found, read with map and timeline, taken along, and leads to its decision and back', async ({
  browser,
}) => {
  const [{ page }, french] = await Promise.all([
    somebody(browser, 'head@est.example'),
    somebody(browser, 'head@fra.example', { language: 'fr', colorScheme: 'dark' }),
  ]);

  await page.goto('/search?q=Shipping and undersea infrastructure');
  const found = page.getByRole('listitem').filter({ hasText: 'Picture by Iceland' });
  await expect(found.getByText('Agreed', { exact: true })).toBeVisible();
  await expectAccessible(page, 'a picture that was found');
  await found.getByRole('link', { name: TITLE, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE, exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Timeline', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'What changed: version 3', exact: true }).click();
  await expect(page.locator('ins').first()).toBeVisible();
  await expectAccessible(page, 'an agreed picture');

  const links = page.getByRole('navigation', { name: 'Export this picture', exact: true });
  const geo = await saved(
    page,
    links.getByRole('link', { name: 'GeoJSON: Export this picture', exact: true }),
  );
  expect(geo.name).toMatch(/^APP-.*--Shipping-and-undersea-.*\.geojson$/);
  expect(JSON.parse(geo.text)).toMatchObject({
    picture: { state: 'AGREED', decision: { reference: expect.stringMatching(/^APP-DS/) } },
    features: [{}, {}, {}],
  });

  await page.getByRole('link', { name: /^Decision APP-DS/ }).click();
  await expect(page.getByText('Picture that was agreed', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: TITLE, exact: true }).click();
  await page.getByRole('link', { name: /^APP-D\(/ }).click();
  await expect(page.getByRole('region', { name: 'Picture put to the forum', exact: true })).toBeVisible();

  await french.page.setViewportSize({ width: 390, height: 844 });
  await french.page.goto('/awareness/pictures');
  await french.page.getByRole('link', { name: TITLE }).click();
  await expect(french.page.getByText('Approuvé', { exact: true })).toBeVisible();
  await expectAccessible(french.page, 'an agreed picture, narrow, in French and dark');
  expect(await french.page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
});

test('the notes of a picture are put in another order by keyboard and by pointer, and the draft tells what has moved', async ({
  browser,
}) => {
  const { page } = await somebody(browser, 'head@kor.example');
  await page.goto('/awareness/pictures');
  await page.getByRole('link', { name: DRAFT }).click();
  await expect(page.getByText('What this picture rests on has moved.', { exact: true })).toBeVisible();
  const rows = page.getByRole('region', { name: 'What it rests on', exact: true }).getByRole('listitem');
  await expect(rows.first()).toContainText('(#1)');
  await page.getByRole('button', { name: /^Move down: Fishing fleet/ }).press('Alt+ArrowDown');
  await expect(rows.first()).toContainText('(#2)');
  await expect(page.getByText('Moved to place 2 of 2', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Move up: Fishing fleet/ })).toBeFocused();
  await page.getByRole('button', { name: /^Move up: Fishing fleet/ }).click();
  await expect(rows.first()).toContainText('(#1)');
  await page.getByTitle('Drag it to another place').last().dragTo(rows.first());
  await expect(rows.first()).toContainText('(#2)');
});
