import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { somebody } from './support/people';

const PAPER = 'mutation ($input: PaperInput!) { createPaper(input: $input) { ... on Paper { id } } }';
const ISSUE = `mutation ($id: ID!, $by: DateTime) { submitPaper(id: $id) { __typename } circulatePaper(id: $id, commentsBy: $by) { __typename } }`;

test('a delegation comments on selected words before a deadline, the originator answers, and both see it as it happens', async ({
  browser,
}) => {
  const title = `Commented in a journey ${test.info().workerIndex} ${test.info().retry}`;
  const author = await somebody(browser, 'head@prt.example', {
    language: 'fr',
    colorScheme: 'dark',
    width: 390,
  });
  const input = {
    ...{ title, kind: 'WORKING_PAPER', markdown: 'The forum meets monthly.\n\nPapers come early.\n' },
    label: { classification: 'UNCLASSIFIED' },
  };
  const { createPaper } = (await author.ask(PAPER, { input })) as { createPaper: { id: string } };
  const { id } = createPaper;
  await author.ask(ISSUE, { id, by: new Date(Date.now() + 3 * 24 * 3_600_000).toISOString() });
  await author.page.goto(`/papers/${id}`);
  await expect(author.page.getByText('Aucun commentaire en cours')).toBeVisible();

  const { page } = await somebody(browser, 'head@nzl.example');
  await page.goto(`/papers/${id}`);
  await expect(page.getByText('Comments by', { exact: true })).toBeVisible();
  // As a mouse or the keyboard selects it: the words "come early" of the second paragraph.
  await page
    .getByText('Papers come early.')
    .first()
    .evaluate((element) => {
      const text = [...element.childNodes].find((node) => node.textContent?.includes('come early') === true);
      if (text === undefined) throw new Error('the words are not there');
      const from = (text.textContent ?? '').indexOf('come early');
      document.getSelection()?.setBaseAndExtent(text, from, text, from + 'come early'.length);
    });
  await page.getByRole('button', { name: 'Comment on the selected words' }).click();
  const form = page.getByRole('form', { name: 'A new comment' });
  await expect(form.getByText('come early')).toBeVisible();
  await form.getByLabel('Who reads it').selectOption('PAPER');
  await form.getByLabel('Comment').fill('How early?');
  await form.getByRole('button', { name: 'Comment', exact: true }).click();
  await expect(page.getByText('How early?')).toBeVisible();
  await expectAccessible(page, 'comments');

  await expect(author.page.getByText('How early?')).toBeVisible();
  await author.page.getByRole('button', { name: 'Répondre…' }).click();
  await author.page.getByLabel('Votre réponse').fill('Trois jours.');
  await author.page.getByRole('button', { name: 'Envoyer la réponse' }).click();
  await expect(page.getByText('Trois jours.')).toBeVisible();
  await expectAccessible(author.page, 'comments, in French on a phone');
  await author.page.getByRole('button', { name: 'Clore' }).click();
  await expect(page.getByText('There are no open comments')).toBeVisible();
});
