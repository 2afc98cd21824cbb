import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { draftSession } from './support/draft-session';
import { somebody, type Somebody } from './support/people';

const FIRST = 'The sea lanes stay open.\n\nCables are looked after by those who laid them.\n';
const SECOND =
  'The sea lanes stay open at all times.\n\nCables are looked after by those who laid them.\n\nA report follows.\n';

const done = (name: string, args: string, types: string): string =>
  `mutation (${types}) { done: ${name}(${args}) { ... on Paper { id version } ... on Refusal { message } } }`;

interface Done {
  readonly id: string;
  readonly version: number;
}

const circulated = async ({ ask }: Somebody, id: string): Promise<number> => {
  await ask(done('submitPaper', 'id: $id', '$id: ID!'), { id });
  return ((await ask(done('circulatePaper', 'id: $id', '$id: ID!'), { id }))['done'] as Done).version;
};

/** A convened session with one item, and a circulated paper under it. */
const prepared = async (officer: Somebody, author: Somebody, title: string) => {
  const sessionId = await draftSession(officer, `Session of ${title}`, ['Sea lanes']);
  const { session } = (await officer
    .ask(`mutation ($id: ID!) { conveneSession(id: $id) { __typename } }`, { id: sessionId })
    .then(() =>
      officer.ask('query ($id: ID!) { session(id: $id) { agenda { id } } }', { id: sessionId }),
    )) as { session: { agenda: { id: string }[] } };
  const input = {
    ...{ title, kind: 'WORKING_PAPER', markdown: FIRST, agendaItemId: session.agenda[0]?.id },
    label: { classification: 'UNCLASSIFIED' },
  };
  const made = await author.ask(done('createPaper', 'input: $input', '$input: PaperInput!'), { input });
  const { id } = made['done'] as Done;
  return { sessionId, id, version: await circulated(author, id) };
};

test('a delegate sees what is new and what changed since, marks it, and takes it along', async ({
  browser,
}) => {
  const title = `Reading of a journey ${test.info().workerIndex} ${test.info().retry}`;
  const author = await somebody(browser, 'head@dnk.example');
  const { sessionId, id, version } = await prepared(
    await somebody(browser, 'officer@secretariat.example'),
    author,
    title,
  );
  const { page } = await somebody(browser, 'head@svn.example');
  const list = `/sessions/${sessionId}/reading`;
  await page.goto(list);
  const row = page.getByRole('listitem').filter({ hasText: title });
  await expect(row.getByText('New', { exact: true })).toBeVisible();
  await expect(page.getByText('1 to read.')).toBeVisible();
  await expectAccessible(page, 'a reading list');
  await page.screenshot({ path: 'test-results/screens/reading-list-en.png', fullPage: true });

  // Opened and shown, it is read; the next text then says what changed, in the list and in the text.
  await row.getByRole('link', { name: title }).click();
  await expect(page.getByText(/^You read this text/)).toBeVisible();
  const revise = done(
    'revisePaper',
    'id: $id, version: $version, markdown: $markdown',
    '$id: ID!, $version: Int!, $markdown: String!',
  );
  await author.ask(revise, { id, version, markdown: SECOND });
  await circulated(author, id);
  await page.goto(list);
  await row.getByRole('link', { name: 'Changed since you read (first text)' }).click();
  await expect(page.locator('ins', { hasText: 'A report follows' })).toBeVisible();
  await expect(page.getByText('2 paragraphs are new or say something else: 1, 3.')).toBeVisible();
  await page.getByLabel('Changes from').selectOption('');
  await expect(page.getByText('changed since you read', { exact: true })).toBeVisible();
  await expect(page.getByText('new to you', { exact: true })).toBeVisible();
  await expectAccessible(page, 'a paper with what changed since it was read');
  await page.screenshot({ path: 'test-results/screens/changed-since-read-en.png', fullPage: true });

  // Unmarked by hand it stays so, until it is marked again.
  await page.getByRole('button', { name: 'Mark as unread' }).click();
  await expect(page.getByText(/^You have not read this text/)).toBeVisible();
  await page.goto(`/sessions/${sessionId}`);
  await page.getByRole('link', { name: 'Reading list, 1 paper to read' }).click();
  await page.getByRole('button', { name: 'Mark all as read' }).click();
  await expect(page.getByText('you have read all of it.')).toBeVisible();
  await page.getByRole('checkbox', { name: `Take ${title} along` }).check();
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download 1 chosen paper' }).click();
  expect((await coming).suggestedFilename()).toMatch(/^APP UNCLASSIFIED - Chosen papers - .*\.zip$/);

  const other = await somebody(browser, 'head@lux.example', {
    language: 'fr',
    colorScheme: 'dark',
    width: 390,
  });
  await other.page.goto(list);
  await expect(other.page.getByText('Nouveau', { exact: true })).toBeVisible();
  await expectAccessible(other.page, 'a reading list on a phone, in French and dark');
  await other.page.screenshot({ path: 'test-results/screens/reading-list-fr-phone.png', fullPage: true });
});
