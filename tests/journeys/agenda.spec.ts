import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { draftSession, WITH_ITEMS } from './support/draft-session';
import { type Somebody, somebody } from './support/people';

const numbered = (page: Page) =>
  page.locator('ol > li').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.querySelectorAll('div > span')]
        .slice(0, 2)
        .map((part) => part.textContent)
        .join(' '),
    ),
  );

const CONVENE = 'mutation ($id: ID!) { conveneSession(id: $id) { __typename } }';
const OPEN = 'mutation ($id: ID!) { openSession(id: $id) { __typename } }';
const ADD = `mutation ($sessionId: ID!, $input: AgendaItemInput!) {
  addAgendaItem(sessionId: $sessionId, input: $input) { __typename } }`;

const convened = async (officer: Somebody, title: string, items: readonly string[]): Promise<string> => {
  const id = await draftSession(officer, title, items);
  await officer.ask(CONVENE, { id });
  return id;
};

test('several items move at once, and moves are taken back one by one; not after somebody else moved', async ({
  browser,
}) => {
  const officer = await somebody(browser, 'officer@secretariat.example');
  const { page } = officer;
  const id = await draftSession(officer, 'Moved together', WITH_ITEMS);
  await page.goto(`/sessions/${id}`);
  for (const number of ['3', '4'])
    await page.getByRole('checkbox', { name: `Choose item ${number}` }).check();
  await expect(page.getByText('2 items chosen')).toBeVisible();
  await page.getByLabel('Place for the items chosen').selectOption({ label: 'under 1 First' });
  await page.getByRole('button', { name: 'Move together' }).click();
  await expect.poll(() => numbered(page)).toEqual(['1 First', '1(a) Third', '1(b) Fourth', '2 Second']);
  await page.getByRole('button', { name: 'Move item 2 up' }).click();
  await expect.poll(() => numbered(page)).toEqual(['1 Second', '2 First', '2(a) Third', '2(b) Fourth']);
  await page.getByRole('button', { name: 'Undo the last move' }).click();
  await expect.poll(() => numbered(page)).toEqual(['1 First', '1(a) Third', '1(b) Fourth', '2 Second']);
  await page.getByRole('button', { name: 'Undo the last move' }).click();
  await expect.poll(() => numbered(page)).toEqual(['1 First', '2 Second', '3 Third', '4 Fourth']);
  await expect(page.getByRole('button', { name: 'Undo the last move' })).toBeHidden();

  await page.getByRole('button', { name: 'Move item 4 up' }).click();
  await expect.poll(() => numbered(page)).toEqual(['1 First', '2 Second', '3 Fourth', '4 Third']);
  await officer.ask(ADD, { sessionId: id, input: { title: 'Fifth', kind: 'DISCUSSION' } });
  await page.getByRole('button', { name: 'Undo the last move' }).click();
  await expect(page.getByText('The agenda was changed meanwhile.')).toBeVisible();
  await expect.poll(() => numbered(page)).toEqual(['1 First', '2 Second', '3 Fourth', '4 Third', '5 Fifth']);
});

test('a seat asks to discuss an item; the chair has the others approved, adopts the agenda and changes it with a reason', async ({
  browser,
}) => {
  const officer = await somebody(browser, 'officer@secretariat.example');
  const id = await convened(officer, 'Without discussion', ['Adoption']);
  for (const title of ['Calendar', 'Report'])
    await officer.ask(ADD, { sessionId: id, input: { title, kind: 'INFORMATION', withoutDiscussion: true } });

  const { page: japan } = await somebody(browser, 'head@jpn.example');
  await japan.goto(`/sessions/${id}`);
  await japan.getByRole('button', { name: 'Ask to discuss item 2' }).press('Enter');
  await expect(japan.getByRole('button', { name: 'No longer ask to discuss item 2' })).toBeVisible();

  const chair = await somebody(browser, 'chair@secretariat.example');
  const { page } = chair;
  await chair.ask(OPEN, { id });
  await page.goto(`/sessions/${id}`);
  await page.getByRole('button', { name: 'Approve 1 item without discussion' }).click();
  await expect(page.getByText('Concluded · Noted')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Items without discussion' })).toBeHidden();
  await expect(page.locator('ol > li').nth(1)).toContainText('Discussion');

  await page.getByRole('button', { name: 'Adopt the agenda…' }).click();
  await page.getByLabel('Adopted under').selectOption({ label: '1 Adoption' });
  await page.getByRole('button', { name: 'Adopt', exact: true }).click();
  await expect(page.getByText('under item 1 Adoption')).toBeVisible();
  await page.getByRole('button', { name: 'Move item 2 up' }).click();
  await expect(
    page.getByText('The agenda has been adopted. Say in 1 to 1000 characters why it changes.'),
  ).toBeVisible();
  await page.getByLabel('Reason for your changes').fill('Events of last night');
  await page.getByRole('button', { name: 'Move item 2 up' }).click();
  await expect(page.getByText('Moved after adoption: Events of last night')).toBeVisible();
  await expectAccessible(page, 'an adopted agenda');
  await page.screenshot({ path: 'test-results/screens/agenda-adopted.png', fullPage: true });
  await expect(japan.getByText('Moved after adoption: Events of last night')).toBeVisible();
});

test('an item is put off to a later session, an agenda is kept as a template and copied', async ({
  browser,
}) => {
  const officer = await somebody(browser, 'officer@secretariat.example');
  const { page } = officer;
  const here = await convened(officer, 'Here', ['Stays', 'Goes on']);
  const { made } = (await officer.ask(
    'mutation ($input: SessionInput!) { made: scheduleSession(input: $input) { ... on Session { id } } }',
    {
      input: {
        title: 'Later session',
        purpose: 'INFORM',
        format: 'ALL',
        startsAt: '2030-12-08T12:00:00Z',
        endsAt: '2030-12-08T14:00:00Z',
        timeZone: 'Europe/Brussels',
        label: { classification: 'UNCLASSIFIED' },
      },
    },
  )) as { made: { id: string } };
  await page.goto(`/sessions/${here}`);
  await page.getByRole('button', { name: 'Put off item 2' }).click();
  await page.getByLabel('To the session').selectOption({ label: 'Sun 8 Dec · Later session' });
  await page.getByRole('textbox', { name: 'Reason' }).fill('No time left');
  await expectAccessible(page, 'putting an item off');
  await page.getByRole('button', { name: 'Put off', exact: true }).click();
  await expect(page.getByText('No time left')).toBeVisible();

  await page.getByRole('button', { name: 'Keep as a template…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Kept by a journey');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByRole('link', { name: /Later session/ }).click();
  await expect(page.getByText('Put off from')).toBeVisible();
  await page.getByRole('button', { name: 'From a template…' }).click();
  await page.getByLabel('Template', { exact: true }).selectOption({ label: 'Kept by a journey' });
  await page.getByRole('button', { name: 'Add its items' }).click();
  await expect.poll(() => numbered(page)).toEqual(['1 Goes on', '2 Stays']);
  await page.getByRole('button', { name: 'Copy from a session…' }).click();
  await page.getByLabel('From the session').selectOption({ label: 'Sun 1 Dec · Here' });
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect.poll(() => numbered(page)).toEqual(['1 Goes on', '2 Stays', '3 Stays']);
  expect(made.id).toBeTruthy();
});

for (const language of ['en', 'fr'] as const)
  test(`the agenda with all its parts is accessible and fits a phone, in ${language}; the documents open`, async ({
    browser,
  }) => {
    const officer = await somebody(browser, 'officer@secretariat.example', {
      language,
      width: 390,
      colorScheme: 'dark',
    });
    const { page, context } = officer;
    const id = await convened(officer, 'A narrow screen', WITH_ITEMS);
    const input = {
      title: 'Calendar',
      kind: 'INFORMATION',
      withoutDiscussion: true,
      format: 'NAMED',
      named: ['JPN', 'NOR'],
    };
    await officer.ask(ADD, { sessionId: id, input });
    await page.goto(`/sessions/${id}`);
    await page.getByRole('checkbox').first().check();
    await page
      .locator('summary', { hasText: language === 'fr' ? 'Ordre du jour annoté' : 'Annotated agenda' })
      .click();
    // Nothing half under the frame's head, which would make it look too small to be hit.
    await page.evaluate('window.scrollTo(0, 0)');
    await expectAccessible(page, `the agenda in ${language}`);
    expect(
      await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'),
    ).toBeLessThanOrEqual(0);
    await page.screenshot({ path: `test-results/screens/agenda-phone-${language}.png`, fullPage: true });
    for (const format of ['html', 'pdf', 'docx']) {
      const answer = await context.request.get(`/sessions/${id}/agenda.${format}?lang=${language}`);
      expect(answer.status()).toBe(200);
    }
    const document = await context.newPage();
    const complaints: string[] = [];
    document.on('console', (message) => complaints.push(message.text()));
    await document.goto(`/sessions/${id}/agenda.html?lang=${language}`);
    await expect(document.getByRole('heading', { level: 1, name: 'A narrow screen' })).toBeVisible();
    expect(
      await document.locator('main').evaluate((main) => getComputedStyle(main.ownerDocument.body).maxWidth),
    ).not.toBe('none');
    await document.screenshot({
      path: `test-results/screens/agenda-document-${language}.png`,
      fullPage: true,
    });
    // The page may run no script, also none of this test's; its own style it may.
    expect(complaints.filter((text) => /style/i.test(text))).toEqual([]);
  });
