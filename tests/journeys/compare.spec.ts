import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { somebody, type Somebody } from './support/people';

const FIRST =
  '# Aims\n\nThe forum shall meet every first Tuesday.\n\nIts seat is in Brussels, by the grace of the host.\n\n| Who | What |\n|-|-|\n| A | hosts in May |\n';
const SECOND =
  '# Aims\n\nIts seat is in Brussels, by the grace of the host.\n\nThe forum should meet every first Tuesday.\n\n| Who | What |\n|-|-|\n| A | hosts in June |\n';

const done = (name: string, args: string, types: string): string =>
  `mutation (${types}) { done: ${name}(${args}) { ... on Paper { id version } ... on Refusal { message } } }`;

/** A paper with two texts that were circulated. */
const paperOfTwoTexts = async ({ ask }: Somebody, title: string): Promise<string> => {
  const input = { title, kind: 'WORKING_PAPER', markdown: FIRST, label: { classification: 'UNCLASSIFIED' } };
  const made = await ask(done('createPaper', 'input: $input', '$input: PaperInput!'), { input });
  const { id } = made['done'] as { id: string };
  const circulate = async (): Promise<number> => {
    await ask(done('submitPaper', 'id: $id', '$id: ID!'), { id });
    const after = await ask(done('circulatePaper', 'id: $id', '$id: ID!'), { id });
    return (after['done'] as { version: number }).version;
  };
  const version = await circulate();
  const revise = done(
    'revisePaper',
    'id: $id, version: $version, markdown: $markdown',
    '$id: ID!, $version: Int!, $markdown: String!',
  );
  await ask(revise, { id, version, markdown: SECOND });
  await circulate();
  return id;
};

test('the changes between two texts are read, and the paper is found by what it says', async ({
  browser,
}) => {
  const title = `Zeitgeist of a journey ${test.info().workerIndex} ${test.info().retry}`;
  const id = await paperOfTwoTexts(await somebody(browser, 'head@dnk.example'), title);
  const { page } = await somebody(browser, 'head@isl.example');
  await page.goto(`/papers/${id}`);
  await page.getByLabel('Changes from').selectOption({ index: 1 });
  await expect(page.locator('ins', { hasText: 'should' })).toBeVisible();
  await expect(page.locator('del', { hasText: /^.*shall/ }).first()).toBeVisible();
  await expect(page.getByText(/\(moved to [12]\)/)).toBeVisible();
  await expectAccessible(page, 'the changes of a paper');
  await expect(page.getByRole('link', { name: 'PDF' })).toHaveAttribute(
    'href',
    /revisions\/1\.pdf\?.*changes=0/,
  );

  await page.locator('body').press('/');
  await page.getByRole('searchbox', { name: 'Search' }).fill('zeitgeist');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await expectAccessible(page, 'what a search found');
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  const other = await somebody(browser, 'head@bel.example', {
    language: 'fr',
    colorScheme: 'dark',
    width: 390,
  });
  await other.page.goto(`/papers/${id}?changes=0`);
  await expect(other.page.getByText(/\(déplacé vers [12]\)/)).toBeVisible();
  await expectAccessible(other.page, 'the changes of a paper, in French on a phone');
  await other.page.getByRole('link', { name: 'Rechercher' }).click();
  await other.page.getByLabel('Mots ou référence').fill('zeitgeist');
  await other.page.getByRole('button', { name: 'Rechercher' }).click();
  await expect(other.page.getByRole('link', { name: title })).toBeVisible();
  await expectAccessible(other.page, 'what a search found, in French on a phone');
});

test('a file goes with a draft, and what is no such file is refused with what to do', async ({ browser }) => {
  const title = `Annexes of a journey ${test.info().workerIndex} ${test.info().retry}`;
  const author = await somebody(browser, 'head@lux.example', {
    language: 'fr',
    colorScheme: 'dark',
    width: 390,
  });
  const input = {
    title,
    kind: 'WORKING_PAPER',
    markdown: 'See the annex.',
    label: { classification: 'UNCLASSIFIED' },
  };
  const made = await author.ask(done('createPaper', 'input: $input', '$input: PaperInput!'), { input });
  const { page } = author;
  await page.goto(`/papers/${(made['done'] as { id: string }).id}`);
  const field = page.locator('input[type=file]');
  await field.setInputFiles({
    name: 'page.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('<html></html>'),
  });
  await expect(page.getByRole('alert').filter({ hasText: 'Convertissez-le' })).toBeVisible();
  await field.setInputFiles({
    name: 'annexe.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7\n%%EOF\n'),
  });
  await expect(page.getByRole('link', { name: 'annexe.pdf' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Supprimer annexe.pdf' })).toBeVisible();
  await expectAccessible(page, 'a draft with a file, in French on a phone');
});
