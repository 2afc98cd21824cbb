import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { somebody } from './support/people';

const NOTE = 'mutation ($input: NoteInput!) { createNote(input: $input) { ... on Note { id } } }';

const editorOf = (page: Page) => page.getByRole('textbox', { name: /^(Text of the note|Texte de la note)$/ });

const typeAtEnd = async (page: Page, words: string): Promise<void> => {
  await editorOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(words);
};

test('three people of two delegations write a note at once, one saves it, and its reader sees it then and not before', async ({
  browser,
}) => {
  const title = `Written together ${Date.now()}`;
  const head = await somebody(browser, 'head@jpn.example');
  const input = {
    ...{
      title,
      body: 'Vessels were *seen*.[^1]\n\n[^1]: Own observation.',
      topic: 'maritime_activity',
      editors: ['AUS'],
    },
    ...{ observedFrom: '2026-03-01T08:00:00Z', reliability: 'B', credibility: 'TWO' },
    label: { classification: 'UNCLASSIFIED' },
  };
  const { createNote } = (await head.ask(NOTE, { input })) as { createNote: { id: string } };
  const address = `/awareness/${encodeURIComponent(createNote.id)}`;
  const reader = await somebody(browser, 'head@fra.example');
  await reader.page.goto(address);
  await expect(reader.page.getByText('Vessels were seen.')).toBeVisible();
  await expect(reader.page.getByRole('heading', { name: 'Footnotes', exact: true })).toBeVisible();

  const adviser = await somebody(browser, 'adviser@jpn.example');
  const australia = await somebody(browser, 'head@aus.example', {
    ...{ language: 'fr', colorScheme: 'dark', width: 390 },
  });
  const writers = [head, adviser, australia];
  for (const { page } of writers) {
    await page.goto(`${address}/change`);
    await expect(editorOf(page)).toContainText('Vessels were seen.');
  }
  await typeAtEnd(head.page, 'By the head.');
  await expect(editorOf(adviser.page)).toContainText('By the head.');
  await typeAtEnd(adviser.page, 'By the adviser.');
  await expect(editorOf(australia.page)).toContainText('By the adviser.');
  await typeAtEnd(australia.page, 'By Australia.');
  for (const { page } of writers) await expect(editorOf(page)).toContainText('By Australia.');
  await expect(head.page.locator('.parley-caret-name')).toHaveCount(2);
  await expect(head.page.getByText(/readers do not have yet, last by/)).toBeVisible();
  await expectAccessible(head.page, 'a note that is written live');
  await expectAccessible(australia.page, 'a note that is written live, in French, in the dark, on a phone');
  await head.page.screenshot({ path: test.info().outputPath('together.png'), fullPage: true });
  await australia.page.screenshot({ path: test.info().outputPath('together-phone.png'), fullPage: true });
  await expect(reader.page.getByText('By the head.')).toHaveCount(0);

  // Another field of somebody else's form stays as typed, and the rest of it follows.
  await adviser.page.getByLabel('Name of the place').fill('Anchorage');
  await head.page.getByLabel('Title').fill(`${title}, saved`);
  await head.page.getByRole('button', { name: 'Save the change', exact: true }).click();
  await expect(head.page.getByRole('heading', { level: 1, name: `${title}, saved` })).toBeVisible();
  for (const words of ['By the head.', 'By the adviser.', 'By Australia.'])
    await expect(reader.page.getByText(words)).toBeVisible();
  await expectAccessible(reader.page, 'a note whose text is set');

  await expect(adviser.page.getByText('Somebody saved a change while you were writing.')).toBeVisible();
  await expect(adviser.page.getByLabel('Title')).toHaveValue(`${title}, saved`);
  await adviser.page.getByRole('button', { name: 'Save the change', exact: true }).click();
  await expect(reader.page.getByText('Anchorage')).toBeVisible();

  await typeAtEnd(australia.page, 'Not to be told.');
  await australia.page.getByRole('button', { name: 'Abandonner…', exact: true }).click();
  const dialog = australia.page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Abandonner', exact: true }).click();
  await expect(editorOf(australia.page)).not.toContainText('Not to be told.');
  await expect(editorOf(australia.page)).toContainText('By Australia.');
});
