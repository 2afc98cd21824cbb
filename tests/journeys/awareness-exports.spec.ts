import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { somebody } from './support/people';

const saved = async (page: Page, link: Locator): Promise<{ name: string; text: string }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
};

test('notes are counted, found by a cell of the counts, ticked and taken along under the marking of the whole', async ({
  browser,
}) => {
  const word = `export${Date.now()}`;
  const [{ page }, french] = await Promise.all([
    somebody(browser, 'head@jpn.example'),
    somebody(browser, 'head@fra.example', { language: 'fr', colorScheme: 'dark' }),
  ]);
  for (const title of ['Cables cut', 'Cables mended']) {
    await page.goto('/awareness/new');
    await page.getByLabel('Title').fill(title);
    await page.getByRole('textbox', { name: 'Text', exact: true }).fill(`Seen by ${word}.`);
    await page.getByLabel('Coordinates').fill('35, 139.5');
    await page.getByRole('checkbox', { name: 'Cyber', exact: true }).check();
    await page.getByRole('button', { name: 'Share the note', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }
  const ofNote = page.getByRole('navigation', { name: 'Export this note', exact: true });
  const stix = await saved(page, ofNote.getByRole('link', { name: 'STIX: Export this note', exact: true }));
  expect(stix.name).toMatch(/^APP-.*--Cables-mended--.*\.stix\.json$/);
  expect(JSON.parse(stix.text)).toMatchObject({ type: 'bundle' });

  await page.goto(`/awareness?q=${word}`);
  const counts = page.getByRole('region', { name: 'Counts', exact: true });
  await counts.getByRole('button', { name: 'Count by domain, region and month', exact: true }).click();
  await counts.getByText('Domain and region', { exact: true }).click();
  await expect(counts.getByRole('link', { name: 'Cyber, East Asia: 2 notes', exact: true })).toBeVisible();
  await expectAccessible(page, 'the counts');
  await counts.getByRole('link', { name: 'Cyber, East Asia: 2 notes', exact: true }).click();
  await expect(page.getByLabel('Region', { exact: true })).toHaveValue('EAST_ASIA');
  await expect(page.getByText('2 notes', { exact: true }).first()).toBeVisible();

  const all = page.getByRole('navigation', { name: 'Export all that match', exact: true });
  const csv = await saved(page, all.getByRole('link', { name: 'CSV: Export all that match', exact: true }));
  expect(csv.text.split('\r\n').filter((line) => line.includes(word))).toHaveLength(2);
  await page.getByRole('checkbox', { name: 'Choose Cables cut', exact: true }).check();
  const chosen = page.getByRole('navigation', { name: 'Export the chosen notes', exact: true });
  const geo = await saved(
    page,
    chosen.getByRole('link', { name: 'GeoJSON: Export the chosen notes', exact: true }),
  );
  expect(JSON.parse(geo.text)).toMatchObject({ features: [{ properties: { title: 'Cables cut' } }] });

  await french.page.setViewportSize({ width: 390, height: 844 });
  await french.page.goto(`/awareness?q=${word}&credibility=SIX`);
  await expect(french.page.getByLabel('Crédibilité', { exact: true })).toHaveValue('SIX');
  await french.page.getByLabel('Crédibilité', { exact: true }).selectOption('');
  await french.page.getByRole('button', { name: 'Compter par domaine, région et mois', exact: true }).click();
  await expect(french.page.getByRole('link', { name: /^Cyber, .* : 2 notes$/ })).toBeVisible();
  await expectAccessible(french.page, 'the counts and filters, in French, in the dark, on a phone');
  expect(await french.page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
});
