import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { type Somebody, somebody } from './support/people';

const LABEL = { classification: 'UNCLASSIFIED' };

const make = async ({ ask }: Somebody, field: string, type: string, variables: object): Promise<string> => {
  const mutation = `mutation ${field.replace('?', `made: `).replace('#', `{ ... on ${type} { id } }`)}`;
  const { made } = (await ask(mutation, variables)) as { made: { id: string } };
  return made.id;
};

/** An open session with one item under discussion and a text of three paragraphs under it. */
const underWay = async (officer: Somebody, chair: Somebody, author: Somebody): Promise<string> => {
  const startsAt = new Date();
  const sessionId = await make(
    officer,
    '($input: SessionInput!) { ?scheduleSession(input: $input) # }',
    'Session',
    {
      input: {
        title: 'A text paragraph by paragraph',
        purpose: 'INFORM',
        format: 'ALL',
        startsAt: startsAt.toISOString(),
        endsAt: new Date(startsAt.getTime() + 3_600_000).toISOString(),
        timeZone: 'Europe/Brussels',
        label: LABEL,
      },
    },
  );
  const paper = await make(author, '($input: PaperInput!) { ?createPaper(input: $input) # }', 'Paper', {
    input: {
      title: 'A text to point at',
      kind: 'WORKING_PAPER',
      markdown: 'The first.\n\nThe second.\n\nThe third.\n',
      label: LABEL,
    },
  });
  for (const act of ['submitPaper', 'circulatePaper'])
    await author.ask(`mutation ($id: ID!) { ${act}(id: $id) { __typename } }`, { id: paper });
  const item = await make(
    officer,
    '($id: ID!, $input: AgendaItemInput!) { ?addAgendaItem(sessionId: $id, input: $input) # }',
    'AgendaItem',
    { id: sessionId, input: { title: 'The text', kind: 'DISCUSSION', paperIds: [paper] } },
  );
  await officer.ask('mutation ($id: ID!) { conveneSession(id: $id) { __typename } }', { id: sessionId });
  await chair.ask('mutation ($id: ID!) { openSession(id: $id) { __typename } }', { id: sessionId });
  await chair.ask('mutation ($id: ID!) { openAgendaItem(id: $id) { __typename } }', { id: item });
  return sessionId;
};

test('the room follows the chair through a text, and whoever wants to reads alone', async ({ browser }) => {
  const officer = await somebody(browser, 'officer@secretariat.example');
  const chair = await somebody(browser, 'chair@secretariat.example');
  const author = await somebody(browser, 'head@can.example');
  const reader = await somebody(browser, 'head@fra.example', {
    language: 'fr',
    colorScheme: 'dark',
    width: 390,
  });
  const id = await underWay(officer, chair, author);
  for (const { page } of [chair, reader]) await page.goto(`/sessions/${id}/room`);
  const marked = reader.page.locator('li[aria-current="location"]');
  await chair.page.getByRole('button', { name: 'Point at paragraph 2' }).click();
  await expect(marked).toContainText('The second.');
  await expect(reader.page.getByText('Paragraphe 2', { exact: true })).toBeVisible();
  await chair.page.keyboard.press('j');
  await expect(marked).toContainText('The third.');
  await expectAccessible(chair.page, 'the text at which the chair points');
  await expectAccessible(reader.page, 'the text under discussion, in French on a phone');
  await reader.page.getByRole('button', { name: 'Lire par moi-même' }).click();
  await chair.page.getByRole('button', { name: 'Previous paragraph' }).click();
  await expect(marked).toContainText('The second.');
  await expect(reader.page.getByText('Paragraphe 2', { exact: true })).toHaveCount(0);
  await reader.page.getByRole('button', { name: 'Suivre la présidence' }).click();
  await expect(reader.page.getByText('Paragraphe 2', { exact: true })).toBeVisible();
});
