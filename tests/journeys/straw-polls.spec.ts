import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { somebody } from './support/people';

const OPTIONS = ['Oslo', 'Tokyo', 'Ottawa'];

/** The chair opens a ranked one that closes at a time from the page of decisions. */
const open = async (page: Page, question: string): Promise<void> => {
  await page.goto('/decisions');
  await page.getByRole('button', { name: 'Open a straw poll…', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Add an option', exact: true }).click();
  for (const [label, words] of [
    ['Question', question],
    ...OPTIONS.map((name, at) => [`Option ${at + 1}`, name]),
  ])
    for (const language of ['English', 'French'])
      await dialog.getByLabel(`${label}, in ${language}`, { exact: true }).fill(words ?? '');
  await dialog.getByLabel('How it is answered').selectOption('RANKED');
  await dialog.getByLabel('Close it at a time', { exact: true }).check();
  await expect(dialog.getByText(/^open until .* Brussels/)).toBeVisible();
  await expectAccessible(page, 'opening a straw poll');
  await dialog.getByRole('button', { name: 'Open the straw poll', exact: true }).click();
  await page.getByRole('link', { name: question, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: question })).toBeVisible();
  await expect(page.getByText(/ · Closes .* Brussels/)).toBeVisible();
};

/** Until the first seat has answered, how it is answered may change. */
const makeAnonymous = async (page: Page): Promise<void> => {
  await expect(page.getByText('Straw poll · answers are seen')).toBeVisible();
  await page.getByRole('button', { name: 'Change how it is answered…', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Anonymous', { exact: true }).check();
  await expectAccessible(page, 'changing how a straw poll is answered');
  await dialog.getByRole('button', { name: 'Change the straw poll', exact: true }).click();
  await expect(page.getByText('Straw poll · anonymous')).toBeVisible();
};

test('an anonymous straw poll is ranked by three seats, each once, and its outcome said in words', async ({
  browser,
}) => {
  const question = `Where should ministers meet, in journey ${test.info().retry}?`;
  const [chair, japan, norway, france] = await Promise.all([
    somebody(browser, 'chair@secretariat.example'),
    somebody(browser, 'head@jpn.example'),
    somebody(browser, 'head@nor.example'),
    somebody(browser, 'head@fra.example', { language: 'fr', colorScheme: 'dark' }),
  ]);
  await open(chair.page, question);
  await makeAnonymous(chair.page);
  const path = new URL(chair.page.url()).pathname;
  await france.page.setViewportSize({ width: 390, height: 844 });

  for (const { page } of [japan, norway]) {
    await page.goto(path);
    await page.getByRole('button', { name: 'Move up: Tokyo', exact: true }).click();
    await page.getByRole('button', { name: 'Answer for your delegation', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Answer', exact: true }).click();
    await expect(page.getByText('What it chose is kept nowhere.')).toBeVisible();
  }
  await france.page.goto(path);
  await expectAccessible(france.page, 'an open straw poll, in French, in the dark, on a phone');
  await france.page.getByRole('button', { name: 'Répondre pour votre délégation', exact: true }).click();
  await france.page.getByRole('dialog').getByRole('button', { name: 'Répondre', exact: true }).click();

  // The number alone, as it happens, and nothing of what was chosen.
  await expect(
    chair.page.getByText(/3 of \d+ seats answered; what was chosen is told when it closes/),
  ).toBeVisible();
  await chair.page.getByRole('button', { name: 'Close the straw poll…', exact: true }).click();
  await chair.page
    .getByRole('dialog')
    .getByRole('button', { name: 'Close the straw poll', exact: true })
    .click();
  await expect(japan.page.getByText(/“Tokyo” is ahead, first preference of 2 seats/)).toBeVisible();
  await expect(japan.page.getByText(/taken two by two, “Tokyo” is preferred to every other/)).toBeVisible();
  await expect(france.page.getByText(/« Tokyo » vient en tête, premier choix de 2 sièges/)).toBeVisible();
  await expectAccessible(japan.page, 'a straw poll that has closed');
});
