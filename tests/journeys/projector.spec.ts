import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { type Somebody, somebody } from './support/people';

const LABEL = { classification: 'RESTRICTED', releasableTo: ['BEL', 'DNK', 'ITA', 'NZL'] };
const SHOTS = 'test-results/hall';

const made = async ({ ask }: Somebody, query: string, variables: object): Promise<string> => {
  const { thing } = (await ask(query, variables)) as { thing: { id: string } };
  return thing.id;
};

/** An open session with one item under discussion; its own, with seats that no other journey uses at the time. */
const underWay = async (officer: Somebody, chair: Somebody): Promise<{ id: string; item: string }> => {
  const startsAt = new Date();
  const id = await made(
    officer,
    'mutation ($input: SessionInput!) { thing: scheduleSession(input: $input) { ... on Session { id } } }',
    {
      input: {
        title: 'Exchange of views in the hall',
        purpose: 'INFORM',
        format: 'NAMED',
        named: ['BEL', 'DNK', 'ITA', 'NZL'],
        startsAt: startsAt.toISOString(),
        endsAt: new Date(startsAt.getTime() + 7_200_000).toISOString(),
        timeZone: 'Europe/Brussels',
        label: LABEL,
      },
    },
  );
  const items = ['Adoption of the agenda', 'Maritime activity in the Indian Ocean', 'Other business'];
  const keys: string[] = [];
  for (const title of items)
    keys.push(
      await made(
        officer,
        'mutation ($id: ID!, $input: AgendaItemInput!) { thing: addAgendaItem(sessionId: $id, input: $input) { ... on AgendaItem { id } } }',
        { id, input: { title, kind: 'DISCUSSION', plannedDuration: 'PT20M' } },
      ),
    );
  await officer.ask('mutation ($id: ID!) { conveneSession(id: $id) { __typename } }', { id });
  await chair.ask('mutation ($id: ID!) { openSession(id: $id) { __typename } }', { id });
  return { id, item: keys[1] ?? '' };
};

/** A machine in the hall: a browser in which nobody is signed in. */
const hall = async (browser: Browser, address: string, dark = false): Promise<Page> => {
  const context = await browser.newContext({
    locale: 'en-GB',
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width: 1600, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(dark ? address.replace('#', '?lang=fr#') : address);
  return page;
};

test('the chair releases a session to the hall, whose screen follows it until it is withdrawn', async ({
  browser,
}) => {
  const officer = await somebody(browser, 'officer@secretariat.example');
  const chair = await somebody(browser, 'chair@secretariat.example');
  const speakers = await Promise.all(
    ['nzl', 'dnk', 'ita'].map((code) => somebody(browser, `head@${code}.example`)),
  );
  const { id, item } = await underWay(officer, chair);
  await chair.page.goto(`/sessions/${id}/room`);
  await chair.page.getByRole('button', { name: 'Hall screen: off' }).click();
  await chair.page.getByRole('button', { name: 'Release to the hall' }).click();
  const field = chair.page.getByLabel('Address for the screen in the hall');
  await expect(field).toBeFocused();
  await expectAccessible(chair.page, 'the links for the hall');
  const address = await field.inputValue();
  await chair.page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(chair.page.getByRole('button', { name: 'Hall screen: on' })).toBeVisible();

  const [english, french] = [await hall(browser, address), await hall(browser, address, true)];
  await expect(english.getByText('No item to show now')).toBeVisible();
  await expect(english.getByText(/^APP RESTRICTED Releasable to/)).toBeVisible();
  await chair.ask('mutation ($id: ID!) { openAgendaItem(id: $id) { __typename } }', { id: item });
  await expect(english.getByRole('heading', { name: 'Maritime activity' })).toBeVisible();
  const requests: string[] = [];
  for (const speaker of speakers)
    requests.push(
      await made(
        speaker,
        'mutation ($id: ID!) { thing: requestFloor(agendaItemId: $id) { ... on FloorRequest { id } } }',
        { id: item },
      ),
    );
  await chair.ask(
    'mutation ($id: ID!) { setSpeakersList(agendaItemId: $id, open: true, speakingTime: "PT3M") { __typename } }',
    { id: item },
  );
  await chair.ask('mutation ($id: ID!) { giveFloor(id: $id) { __typename } }', { id: requests[0] });
  await expect(english.getByText('New Zealand', { exact: true })).toBeVisible();
  await expect(english.getByRole('timer').filter({ hasText: /^[0-3]:[0-5]\d$/ })).toBeVisible();
  await expect(french.getByText('Nouvelle-Zélande', { exact: true })).toBeVisible();
  await expect(french.getByText('Danemark', { exact: true })).toBeVisible();
  await expectAccessible(english, 'the hall in English, light');
  await expectAccessible(french, 'the hall in French, dark');
  await english.screenshot({ path: `${SHOTS}/speaker-en-light.png` });
  await french.screenshot({ path: `${SHOTS}/speaker-fr-dark.png` });

  const show = await made(
    chair,
    'mutation ($id: ID!) { thing: askForPositions(agendaItemId: $id) { ... on ShowOfPositions { id } } }',
    { id: item },
  );
  await speakers[1]?.ask(
    'mutation ($id: ID!) { showPosition(id: $id, position: CAN_GO_ALONG) { __typename } }',
    { id: show },
  );
  await expect(english.getByText('Can go along')).toBeVisible();
  await english.screenshot({ path: `${SHOTS}/positions-en-light.png` });
  await chair.ask(
    'mutation ($id: ID!) { suspendSession(id: $id, reason: "Consultations with capitals", resumesAt: "2030-12-01T15:30:00Z") { __typename } }',
    { id },
  );
  await expect(english.getByText('Consultations with capitals')).toBeVisible();
  await expect(french.getByText('16:30', { exact: true })).toBeVisible();
  await french.screenshot({ path: `${SHOTS}/suspension-fr-dark.png` });

  await officer.page.goto(`/sessions/${id}`);
  await officer.page.getByRole('button', { name: 'Take it off all screens' }).click();
  for (const [page, words] of [
    [english, 'Nothing is shown on this screen'],
    [french, 'Rien n’est affiché sur cet écran'],
  ] as const)
    await expect(page.getByRole('heading', { name: words })).toBeVisible();
  await expect(english.getByText('Maritime activity')).toHaveCount(0);
  await expect(officer.page.getByText('Not shown in the hall.')).toBeVisible();
  await expect(chair.page.getByRole('button', { name: 'Hall screen: off' })).toBeVisible();
  for (const page of [english, french]) await page.context().close();
});
