import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { circulatedBy, revisedBy } from './support/circulated';
import { somebody } from './support/people';

test('a silence is broken by one delegation, seen by all at once, and taken up on a revised text', async ({
  browser,
}) => {
  const title = `Calendar of a journey ${test.info().retry}`;
  const [officer, author, italy, spain] = await Promise.all([
    somebody(browser, 'officer@secretariat.example'),
    somebody(browser, 'head@prt.example'),
    somebody(browser, 'head@ita.example', { language: 'fr', colorScheme: 'dark' }),
    somebody(browser, 'head@esp.example'),
  ]);
  const input = { title, markdown: 'Four meetings.\n', label: { classification: 'UNCLASSIFIED' } };
  const id = await circulatedBy(author, input);

  const putUnder = async (): Promise<void> => {
    await officer.page.goto(`/papers/${id}`);
    await officer.page.getByRole('button', { name: 'Put under silence…', exact: true }).click();
    const dialog = officer.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Put under silence', exact: true }).click();
  };
  await putUnder();
  await officer.page.locator('a[href^="/silences/"]').click();
  await expect(officer.page.getByRole('heading', { level: 2, name: 'Under silence' })).toBeVisible();
  const first = new URL(officer.page.url()).pathname;
  for (const { page } of [author, italy, spain]) await page.goto(first);
  await expectAccessible(spain.page, 'a text under silence');

  await italy.page.getByRole('button', { name: 'Rompre le silence…', exact: true }).click();
  const dialog = italy.page.getByRole('dialog');
  await dialog.getByLabel('Motif').fill('Quatre réunions ne suffisent pas.');
  await dialog.getByRole('button', { name: 'Rompre le silence', exact: true }).click();
  for (const { page } of [officer, author, spain]) {
    const broken = page.getByRole('region', { name: 'Silence broken by' });
    await expect(broken.getByText('Quatre réunions ne suffisent pas.')).toBeVisible();
  }
  await expect(italy.page.getByText('Quatre réunions ne suffisent pas.')).toBeVisible();
  await expectAccessible(italy.page, 'a broken silence, in French and in the dark');

  await revisedBy(author, id, 'Five meetings.\n');
  await putUnder();
  await officer.page.locator('a[href^="/silences/"]').click();
  await expect(officer.page.getByText(/^Takes up/)).toBeVisible();
  await officer.page.getByRole('link', { name: 'Changes of the text', exact: true }).waitFor();
  await spain.page.reload();
  await expect(spain.page.getByText(/^Taken up again/)).toBeVisible();
});
