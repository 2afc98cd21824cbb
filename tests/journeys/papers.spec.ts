import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { somebody } from './support/people';

test('a delegation drafts, submits and circulates a paper; another one reads it and joins it', async ({
  browser,
}) => {
  const title = `Paper of a journey ${test.info().workerIndex} ${test.info().retry}`;
  const { page } = await somebody(browser, 'head@can.example');
  await page.goto('/papers');
  await expectAccessible(page, 'the list of papers');
  await page.getByRole('link', { name: 'New paper' }).click();
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Text, in Markdown').fill('A first paragraph.\n\n- a part\n- another part\n');
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByText('1(b)')).toBeVisible();
  await expectAccessible(page, 'the form of a paper');
  await page.getByLabel('Kind').selectOption('WORKING_PAPER');
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByRole('button', { name: 'Circulate…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Circulate', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: /^APP-WP\(\d{4}\)\d{4}$/ })).toBeVisible();
  await expectAccessible(page, 'a circulated paper');

  const other = await somebody(browser, 'head@nzl.example', {
    language: 'fr',
    colorScheme: 'dark',
    width: 390,
  });
  await other.page.goto('/papers');
  await expectAccessible(other.page, 'the list of papers, in French on a phone');
  await other.page.getByRole('link', { name: title }).click();
  await other.page.getByRole('button', { name: 'Se porter coauteur' }).click();
  await expect(other.page.getByText('Coauteurs')).toBeVisible();
  await expectAccessible(other.page, 'a paper, in French on a phone');
});
