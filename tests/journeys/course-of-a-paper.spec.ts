import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { somebody, type Somebody } from './support/people';

const PAPER = 'mutation ($input: PaperInput!) { createPaper(input: $input) { ... on Paper { id } } }';
const ISSUE = `mutation ($id: ID!) { submitPaper(id: $id) { __typename } circulatePaper(id: $id) { __typename } }`;
const TEXT = 'The forum meets monthly.\n\n{bis +NZL} The forum meets weekly.\n\nPapers come early.\n';

const circulated = async (
  { ask }: Somebody,
  title: string,
  markdown: string,
  kind = 'WORKING_PAPER',
): Promise<string> => {
  const label = { classification: 'UNCLASSIFIED' };
  const { createPaper } = (await ask(PAPER, {
    input: { title, kind, markdown, label },
  })) as {
    createPaper: { id: string };
  };
  await ask(ISSUE, { id: createPaper.id });
  return createPaper.id;
};

test('a paper gets an addendum, one of two alternatives is agreed, and another paper takes its place', async ({
  browser,
}) => {
  const named = `${test.info().workerIndex} ${test.info().retry}`;
  const author = await somebody(browser, 'head@prt.example');
  const id = await circulated(author, `A course in a journey ${named}`, TEXT);
  const later = `Taking its place ${named}`;
  await circulated(author, later, 'The forum meets at will.\n');

  const { page } = author;
  await page.goto(`/papers/${id}`);
  const course = page.getByRole('region', { name: 'The course of this paper' });
  await course.getByRole('button', { name: 'Add an addendum…' }).click();
  const adding = page.getByRole('dialog');
  await adding.getByLabel('Title').fill('Dates of the year');
  await adding.getByLabel('Text').fill('In January and in June.');
  await expectAccessible(page, 'the dialog of an addendum');
  await adding.getByRole('button', { name: 'Begin it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dates of the year' })).toBeVisible();
  await author.ask(ISSUE, { id: page.url().split('/').pop() ?? '' });
  await page.goto(`/papers/${id}`);
  await expect(course.getByRole('link', { name: 'Dates of the year' })).toBeVisible();
  await expectAccessible(page, 'the course of a paper');

  const chair = await somebody(browser, 'chair@secretariat.example', {
    language: 'fr',
    colorScheme: 'dark',
    width: 390,
  });
  await chair.page.goto(`/papers/${id}`);
  const agreed = chair.page.getByRole('button', { name: /^Convenu\s: 1 bis$/ });
  await expect(agreed).toBeVisible();
  await expectAccessible(chair.page, 'alternatives, in French on a phone');
  await chair.page.screenshot({ path: 'test-results/screens/course-phone.png', fullPage: true });
  await agreed.click();
  await expect(chair.page.getByText(/^Convenu dans le texte en préparation/)).toBeVisible();

  await course.getByRole('button', { name: 'Supersede…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox', { name: 'Find a paper' }).fill(later);
  await dialog.getByRole('radio', { name: later }).check();
  await expectAccessible(page, 'the dialog of superseding');
  await dialog.getByRole('button', { name: 'Supersede it' }).click();
  await expect(course.getByRole('link', { name: later })).toBeVisible();
  await expect(page.getByText('This paper was superseded. In its place:')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Agreed: / })).toHaveCount(0);
  await page.screenshot({ path: 'test-results/screens/course.png', fullPage: true });
});

test('who originated a non-paper is proved by a statement that its own side can show, and checked by another', async ({
  browser,
}) => {
  const author = await somebody(browser, 'head@prt.example');
  const title = `Unsigned ${test.info().workerIndex} ${test.info().retry}`;
  const id = await circulated(author, title, 'The forum could meet at will.\n', 'NON_PAPER');
  await author.page.goto(`/papers/${id}`);
  const own = author.page.getByRole('region', { name: 'Who originated it' });
  await own.getByRole('button', { name: 'Show what proves it' }).click();
  const statement = own.getByLabel('Statement of origin');
  await expect(statement).toContainText('PRT');
  await expectAccessible(author.page, 'what proves who originated a non-paper');
  await author.page.screenshot({ path: test.info().outputPath('origin.png'), fullPage: true });

  const { page } = await somebody(browser, 'head@isl.example', {
    language: 'fr',
    colorScheme: 'dark',
    width: 390,
  });
  await page.goto(`/papers/${id}`);
  const theirs = page.getByRole('region', { name: 'Qui en est l’auteur' });
  await theirs.getByRole('button', { name: 'Montrer ce qui le prouve' }).click();
  await theirs.getByText('Vérifier une déclaration qui vous a été remise').click();
  await theirs.getByRole('textbox', { name: 'Déclaration' }).fill((await statement.textContent()) ?? '');
  await theirs.getByRole('button', { name: 'Vérifier', exact: true }).click();
  await expect(theirs.getByText('Elle prouve que PRT est l’auteur de ce document.')).toBeVisible();
  await expectAccessible(page, 'a statement of origin that was checked, in French on a phone');
  await page.screenshot({ path: test.info().outputPath('origin-phone.png'), fullPage: true });
});
