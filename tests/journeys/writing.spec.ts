import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { somebody } from './support/people';

const PAPER = 'mutation ($input: PaperInput!) { createPaper(input: $input) { ... on Paper { id } } }';

const editorOf = (page: Page) => page.getByRole('textbox', { name: /^(Text of the draft|Texte du projet)$/ });

const typeAtEnd = async (page: Page, words: string): Promise<void> => {
  await editorOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(words);
};

test('two delegates write a draft together, a third delegation amends it, and all compare', async ({
  browser,
}) => {
  const title = `Written together ${test.info().workerIndex} ${test.info().retry}`;
  const head = await somebody(browser, 'head@nor.example');
  const input = {
    ...{ title, kind: 'WORKING_PAPER', markdown: 'The forum meets monthly.\n' },
    label: { classification: 'UNCLASSIFIED' },
  };
  const { createPaper } = (await head.ask(PAPER, { input })) as { createPaper: { id: string } };
  const address = `/papers/${createPaper.id}`;
  const adviser = await somebody(browser, 'adviser@nor.example', {
    language: 'fr',
    colorScheme: 'dark',
    width: 390,
  });
  for (const { page } of [head, adviser]) {
    await page.goto(`${address}?edit`);
    await expect(editorOf(page)).toContainText('The forum meets monthly.');
  }
  await typeAtEnd(head.page, 'Papers come [early]{+JPN}.');
  await expect(editorOf(adviser.page)).toContainText('Papers come [early]{+JPN}.');
  await typeAtEnd(adviser.page, 'Minutes follow.');
  await expect(editorOf(head.page)).toContainText('Minutes follow.');
  await expect(head.page.locator('.parley-caret-name')).toHaveCount(1);
  await expect(editorOf(head.page).locator('p').nth(2)).toHaveAttribute('data-number', '3');
  await expect(head.page.getByText('Everything is saved.')).toBeVisible();
  await head.page.getByRole('button', { name: 'Keep this version' }).click();
  await expect(head.page.getByText('This version is kept.')).toBeVisible();
  await head.page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(head.page.getByText('Kept by hand')).toBeVisible();
  await expectAccessible(head.page, 'a draft that is written live');
  await expectAccessible(adviser.page, 'a draft that is written live, in French on a phone');
  await head.page.screenshot({ path: test.info().outputPath('writing.png'), fullPage: true });
  await adviser.page.screenshot({ path: test.info().outputPath('writing-phone.png'), fullPage: true });

  await head.page.getByRole('button', { name: 'Back to the paper' }).click();
  await head.page.getByRole('button', { name: 'Submit', exact: true }).click();
  await expect(adviser.page.getByRole('button', { name: 'Reprendre la rédaction' })).toBeVisible();
  await head.page.getByRole('button', { name: 'Circulate…' }).click();
  await head.page.getByRole('dialog').getByRole('button', { name: 'Circulate', exact: true }).click();
  await expect(head.page.getByRole('heading', { level: 2, name: /^APP-WP\(\d{4}\)\d{4}$/ })).toBeVisible();

  const other = await somebody(browser, 'head@isl.example');
  await other.page.goto(address);
  await other.page.getByRole('button', { name: 'Propose an amendment…' }).click();
  const dialog = other.page.getByRole('dialog');
  await dialog.getByLabel('Paragraph').selectOption('3');
  await dialog.getByLabel('The words').fill('Minutes follow within a week.');
  await dialog.getByRole('button', { name: 'Propose it' }).click();
  await expect(dialog).toBeHidden();
  const chair = await somebody(browser, 'chair@secretariat.example');
  await chair.page.goto(address);
  await chair.page.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(chair.page.getByText('Accepted', { exact: true })).toBeVisible();

  await head.page.goto(address);
  const draft = head.page.getByRole('region', { name: 'Text in preparation' });
  await draft.getByRole('switch', { name: /^Show changes from/ }).click();
  await expect(draft.locator('ins', { hasText: 'within a week' })).toBeVisible();
  await head.page.getByRole('button', { name: 'Submit', exact: true }).click();
  await head.page.getByRole('button', { name: 'Circulate…' }).click();
  await head.page.getByRole('dialog').getByRole('button', { name: 'Circulate', exact: true }).click();
  await expect(head.page.getByRole('heading', { level: 2, name: /-REV1$/ })).toBeVisible();
  await other.page.reload();
  await expect(other.page.getByRole('heading', { level: 2, name: /-REV1$/ })).toBeVisible();
});
