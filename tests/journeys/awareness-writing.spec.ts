import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { somebody } from './support/people';

test('a note that is taken out of sight while it is read disappears, and what is new is said until it was opened', async ({
  browser,
}) => {
  const word = `news${Date.now()}`;
  const title = `Cable ship, ${word}`;
  const [japan, norway] = await Promise.all([
    somebody(browser, 'head@jpn.example'),
    somebody(browser, 'head@nor.example', { language: 'fr', colorScheme: 'dark' }),
  ]);
  const { page } = japan;
  await norway.page.goto(`/awareness?q=${word}`);
  await expect(norway.page.getByText('Aucune note ne correspond')).toBeVisible();

  await norway.page
    .getByText('Filtres conservés')
    .or(norway.page.getByText(/filtres? conservés?/))
    .first()
    .click();
  await norway.page.getByLabel('Conserver ce qui est affiché sous le nom').fill(word);
  await norway.page.getByRole('button', { name: 'Conserver ce filtre', exact: true }).click();
  await expect(norway.page.getByRole('link', { name: word, exact: true })).toBeVisible();

  await page.goto('/awareness/new');
  await page.getByLabel('Title').fill(title);
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill('A cable ship at anchor.');
  await page.getByLabel('Coordinates').fill('60, 5');
  await page.getByRole('button', { name: 'Share the note', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  const path = new URL(page.url()).pathname;

  // It comes by itself, and is new.
  const row = norway.page.getByRole('region', { name: 'Notes', exact: true }).getByRole('listitem');
  await expect(row).toContainText(title);
  await expect(row.getByText('Nouvelle', { exact: true })).toBeVisible();
  await expect(norway.page.getByRole('navigation').getByText(/notes? (est|sont) nouvelles? ou/)).toHaveCount(
    1,
  );
  await expect(norway.page.getByText('1 nouvelle correspondance').first()).toBeVisible();
  await expectAccessible(norway.page, 'what is new, in French, in the dark');
  await row.getByRole('link', { name: title, exact: true }).click();
  await expect(norway.page.getByText('Nouvelle pour vous')).toBeVisible();
  await expectAccessible(norway.page, 'a note that was new, in French, in the dark');
  await norway.page.goto(`/awareness?q=${word}`);
  await expect(row).toContainText(title);
  await expect(row.getByText('Nouvelle', { exact: true })).toHaveCount(0);

  await norway.page
    .getByText(/filtres? conservés?/)
    .first()
    .click();
  await norway.page.getByRole('button', { name: `Supprimer ${word}`, exact: true }).click();
  await expect(norway.page.getByRole('link', { name: word, exact: true })).toHaveCount(0);

  await norway.page.goto(path);
  await expect(norway.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.getByRole('button', { name: 'Relabel…', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Chosen delegations', { exact: true }).check();
  await dialog.getByRole('checkbox', { name: /FRA/ }).check();
  await dialog.getByLabel('Reason').fill('Not for all.');
  await dialog.getByRole('button', { name: 'Give it this label', exact: true }).click();
  await expect(norway.page.getByText('Cette note n’est plus disponible pour vous')).toBeVisible();
  await expect(norway.page.getByText(word)).toHaveCount(0);
});
