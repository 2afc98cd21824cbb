import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { somebody } from './support/people';

const PAPER = 'mutation ($input: PaperInput!) { createPaper(input: $input) { ... on Paper { id } } }';

const editorOf = (page: Page) => page.getByRole('textbox', { name: /^(Text of the draft|Texte du projet)$/ });
const footnote = (page: Page, number: number) =>
  page.getByRole('textbox', { name: new RegExp(`^(Footnote|Note) ${number}$`) });

const circulate = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  await page.getByRole('button', { name: 'Circulate…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Circulate', exact: true }).click();
};

test('two people write a footnote, a third amends its paragraph, and the comparison shows both', async ({
  browser,
}) => {
  const title = `With a footnote ${test.info().workerIndex} ${test.info().retry}`;
  const head = await somebody(browser, 'head@nor.example');
  const input = {
    ...{ title, kind: 'WORKING_PAPER', markdown: 'The forum meets monthly.\n\nIt reports.\n' },
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
  await editorOf(head.page).locator('p').first().click();
  await head.page.keyboard.press('End');
  await head.page.getByRole('button', { name: 'Footnote', exact: true }).click();
  await expect(footnote(head.page, 1)).toBeFocused();
  await head.page.keyboard.type('As in the charter.');
  await expect(footnote(adviser.page, 1)).toHaveText('As in the charter.');
  await footnote(adviser.page, 1).click();
  await adviser.page.keyboard.press('End');
  await adviser.page.keyboard.type(' Since 2020.');
  await expect(footnote(head.page, 1)).toHaveText('As in the charter. Since 2020.');
  await head.page.keyboard.press('Enter');
  await expect(editorOf(head.page)).toBeFocused();
  await expect(head.page.getByText('Everything is saved.')).toBeVisible();
  await expectAccessible(head.page, 'a draft with a footnote');
  await expectAccessible(adviser.page, 'a draft with a footnote, in French on a phone');
  await head.page.screenshot({ path: test.info().outputPath('footnote.png'), fullPage: true });
  await adviser.page.screenshot({ path: test.info().outputPath('footnote-phone.png'), fullPage: true });

  await head.page.locator('input[type=file]').setInputFiles({
    ...{ name: 'Agreed text.md', mimeType: 'text/markdown' },
    buffer: Buffer.from(
      'The forum meets monthly.[^a]\n\n[^a]: As in the charter. Since 2020.\n\nIt reports in May.\n',
    ),
  });
  const taken = head.page.getByRole('group', { name: 'The text of a file' });
  await expect(taken).toContainText('Put the text of “Agreed text.md” in the place of what is written here?');
  await expectAccessible(head.page, 'a file that would replace a draft');
  await head.page.screenshot({ path: test.info().outputPath('file.png'), fullPage: true });
  await taken.getByRole('button', { name: 'Replace the text', exact: true }).click();
  await expect(taken).toBeHidden();
  for (const { page } of [head, adviser]) {
    await expect(editorOf(page)).toContainText('It reports in May.');
    await expect(footnote(page, 1)).toHaveText('As in the charter. Since 2020.');
  }

  await head.page.getByRole('button', { name: 'Back to the paper' }).click();
  await circulate(head.page);
  await expect(head.page.getByRole('heading', { level: 2, name: /^APP-WP\(\d{4}\)\d{4}$/ })).toBeVisible();
  await expect(head.page.locator('a[role="doc-noteref"][aria-label="Footnote 1"]')).toBeVisible();
  await expectAccessible(head.page, 'a circulated text with a footnote');
  await head.page.screenshot({ path: test.info().outputPath('circulated.png'), fullPage: true });

  const other = await somebody(browser, 'head@isl.example');
  await other.page.goto(address);
  await other.page.getByRole('button', { name: 'Propose an amendment…' }).click();
  const dialog = other.page.getByRole('dialog');
  await dialog.getByLabel('Paragraph').selectOption('1');
  const words = dialog.getByLabel('The words');
  await expect(words).toHaveValue('The forum meets monthly.[^1]\n\n[^1]: As in the charter. Since 2020.');
  await words.fill('The forum meets weekly.[^1]\n\n[^1]: As in the charter. Since 2021.');
  await dialog.getByRole('button', { name: 'Propose it' }).click();
  await expect(dialog).toBeHidden();
  const chair = await somebody(browser, 'chair@secretariat.example');
  await chair.page.goto(address);
  await chair.page.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(chair.page.getByText('Accepted', { exact: true })).toBeVisible();

  await head.page.goto(address);
  const draft = head.page.getByRole('region', { name: 'Text in preparation' });
  await draft.getByRole('switch', { name: /^Show changes from/ }).click();
  await expect(draft.locator('ins', { hasText: 'weekly' })).toBeVisible();
  await expect(draft.locator('.change-footnote ins', { hasText: '2021' })).toBeVisible();
  await head.page.screenshot({ path: test.info().outputPath('compared.png'), fullPage: true });
});
