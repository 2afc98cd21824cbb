import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { somebody } from './support/people';

const PAPER = 'mutation ($input: PaperInput!) { createPaper(input: $input) { ... on Paper { id } } }';
const ISSUE = `mutation ($id: ID!) { submitPaper(id: $id) { __typename } circulatePaper(id: $id) { __typename } }`;

test('a delegation amends a paragraph and takes a stance, the chair accepts, all see the outcome', async ({
  browser,
}) => {
  const title = `Amended in a journey ${test.info().workerIndex} ${test.info().retry}`;
  const author = await somebody(browser, 'head@prt.example');
  const input = {
    ...{ title, kind: 'WORKING_PAPER', markdown: 'The forum meets monthly.\n\nPapers come early.\n' },
    label: { classification: 'UNCLASSIFIED' },
  };
  const { createPaper } = (await author.ask(PAPER, { input })) as { createPaper: { id: string } };
  const { id } = createPaper;
  await author.ask(ISSUE, { id });

  const { page } = await somebody(browser, 'head@nzl.example');
  await page.goto(`/papers/${id}`);
  await page.getByRole('button', { name: 'Propose an amendment…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Paragraph').selectOption('2');
  await dialog.getByLabel('The words').fill('Papers come three days early.');
  await dialog.getByLabel('Why').fill('A clear rule.');
  await dialog.getByRole('button', { name: 'Propose it' }).click();
  await expect(page.getByText('Reason: A clear rule.')).toBeVisible();
  const stance = page.getByRole('form', { name: 'Your delegation’s stance' });
  await stance.getByLabel('Your delegation').selectOption('OBJECT');
  await stance.getByRole('button', { name: 'Take this stance' }).click();
  await expect(
    page.getByRole('region', { name: 'Paragraphs and delegations' }).getByText('Objects'),
  ).toBeAttached();
  await expectAccessible(page, 'amendments and stances');

  const chair = await somebody(browser, 'chair@secretariat.example', {
    language: 'fr',
    colorScheme: 'dark',
    width: 390,
  });
  await chair.page.goto(`/papers/${id}`);
  await chair.page.getByRole('button', { name: 'Accepter', exact: true }).click();
  await expect(chair.page.getByText('Accepté', { exact: true })).toBeVisible();
  await expectAccessible(chair.page, 'amendments and stances, in French on a phone');
  await expect(page.getByText('Accepted', { exact: true })).toBeVisible();
});
