import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { somebody } from './support/people';

test('a note becomes a picture that cites it, is put to the forum, and is not there for one outside its label', async ({
  browser,
}) => {
  const word = `${Date.now()}`;
  const [japan, korea, france] = await Promise.all([
    somebody(browser, 'head@jpn.example'),
    somebody(browser, 'head@kor.example', { language: 'fr', colorScheme: 'dark' }),
    somebody(browser, 'head@fra.example'),
  ]);
  const { page } = japan;

  await page.goto('/awareness/new');
  await page.getByLabel('Title').fill(`Source ${word}`);
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill('Twelve vessels.');
  await page.getByLabel('Chosen delegations', { exact: true }).check();
  await page
    .getByRole('group', { name: 'Delegations', exact: true })
    .getByRole('checkbox', { name: /KOR/ })
    .check();
  await page.getByRole('button', { name: 'Share the note', exact: true }).click();
  await page.getByRole('link', { name: 'Begin a picture with this note', exact: true }).click();
  await page.getByLabel('Title').fill(`Picture ${word}`);
  await page.getByLabel('Assessment').fill('Activity has grown');
  await page.getByRole('button', { name: `Cite (#1) Source ${word}`, exact: true }).click();
  await expect(page.getByLabel('Assessment')).toHaveValue('Activity has grown (#1)');
  await page.getByRole('button', { name: 'Begin the picture', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Picture ${word}` })).toBeVisible();
  await expect(page.getByRole('link', { name: '(#1)', exact: true })).toHaveAttribute('href', '#source-1');
  await expectAccessible(page, 'a picture');
  const path = new URL(page.url()).pathname;

  await korea.page.setViewportSize({ width: 390, height: 844 });
  await korea.page.goto('/awareness/pictures');
  await expect(korea.page.getByRole('link', { name: `Picture ${word}` })).toBeVisible();
  await korea.page.goto(path);
  await expect(korea.page.getByText('En cours de rédaction')).toBeVisible();
  await expectAccessible(korea.page, 'a picture, narrow, in French and dark');
  await france.page.goto(path);
  await expect(france.page.getByRole('heading', { level: 1, name: `Picture ${word}` })).toHaveCount(0);

  await page.getByRole('button', { name: 'Put to the forum…', exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Submit it to the secretariat', exact: true })
    .click();
  await expect(page.getByText('Before the forum')).toBeVisible();
  await page.getByRole('link', { name: 'The paper that was put to the forum', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Picture ${word}` })).toBeVisible();
});
