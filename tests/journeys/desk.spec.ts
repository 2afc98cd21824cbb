import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { type Setting, type Somebody, somebody } from './support/people';
import { SETTINGS, settingName } from './support/settings';

const ACCESSIBLE_IN: readonly Setting[] = [...SETTINGS, { language: 'fr', width: 390 }];

const DAY_MS = 86_400_000;

/** The instant of an hour in three days’ night, when the demonstration holds nothing. */
const inTheNight = (hour: number): string => {
  const midnight = Math.floor(Date.now() / DAY_MS) * DAY_MS + 3 * DAY_MS;
  return new Date(midnight + hour * 3_600_000).toISOString();
};

const SCHEDULE = `mutation ($input: SessionInput!) {
  made: scheduleSession(input: $input) { ... on Session { id } ... on Refusal { message } } }`;
const ADD = `mutation ($sessionId: ID!, $input: AgendaItemInput!) {
  addAgendaItem(sessionId: $sessionId, input: $input) { __typename } }`;
const ACCREDIT = `mutation ($input: PersonInput!) {
  accreditPerson(input: $input) { ... on Person { id } ... on Refusal { message } } }`;

const scheduled = async ({ ask }: Somebody, title: string, more: object = {}): Promise<string> => {
  const input = {
    title,
    purpose: 'COORDINATE',
    format: 'NAMED',
    named: ['JPN', 'NOR'],
    startsAt: inTheNight(2),
    endsAt: inTheNight(3),
    timeZone: 'Europe/Brussels',
    label: { classification: 'UNCLASSIFIED' },
    ...more,
  };
  const { made } = (await ask(SCHEDULE, { input })) as { made: { id: string } };
  return made.id;
};

const panel = (page: Page, name: string) => page.getByRole('region', { name });

test('a conflict is seen while one types, overridden with a reason, and gone from the desk', async ({
  browser,
}) => {
  const officer = await somebody(browser, 'officer@secretariat.example');
  const { page, ask } = officer;
  await scheduled(officer, 'First in the hall', { place: 'Journey hall' });
  const id = await scheduled(officer, 'Second in the hall');
  await ask(ADD, { sessionId: id, input: { title: 'Long', kind: 'DISCUSSION', plannedDuration: 'PT2H' } });

  await page.goto('/desk');
  const over = panel(page, 'Agendas over time');
  await expect(over.getByText('120 min planned of 60 min: 60 min too much')).toBeVisible();
  await over.getByRole('link', { name: 'Second in the hall' }).click();
  await page.getByRole('link', { name: 'Change', exact: true }).click();

  await expect(page.getByText(/The agenda plans 2 h, the session lasts 1 h/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Place' }).fill('journey  HALL');
  await expect(page.getByText(/the room is taken by “First in the hall”/)).toBeVisible();
  await expectAccessible(page, 'conflicts beside the fields');
  await page.screenshot({ path: 'test-results/screens/schedule-conflicts.png', fullPage: true });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Another session has this room at that time.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Place' }).fill('Another hall');
  await expect(page.getByText(/the room is taken by/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Save' }).click();

  await page.getByRole('button', { name: 'Convene…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/The agenda plans 2 h/)).toBeVisible();
  await expectAccessible(page, 'the question before convening in spite of a warning');
  await page.screenshot({ path: 'test-results/screens/convene-override.png' });
  await dialog.getByRole('button', { name: 'Convene and invite' }).click();
  await expect(dialog.getByText(/or give a reason to go on all the same/)).toBeVisible();
  await dialog.getByRole('textbox', { name: /Reason to go on/ }).fill('The ministers asked for it.');
  await dialog.getByRole('button', { name: 'Convene and invite' }).click();
  await expect(page.getByText('None of 2 has answered yet.')).toBeVisible();
});

test('who has not answered is reminded from the desk, and reads so on Today', async ({ browser }) => {
  const officer = await somebody(browser, 'officer@secretariat.example');
  const { page, ask } = officer;
  const id = await scheduled(officer, 'To be answered', { startsAt: inTheNight(4), endsAt: inTheNight(5) });
  await ask('mutation ($id: ID!) { conveneSession(id: $id) { __typename } }', { id });
  await page.goto('/desk');
  const row = panel(page, 'Missing answers')
    .getByRole('listitem')
    .filter({ hasText: 'To be answered' })
    .first();
  await row.getByRole('button', { name: 'Remind 2 delegations' }).click();
  await expect(row.getByText('Reminded, not answered yet:')).toBeVisible();
  await expect(row.getByRole('button')).toHaveCount(0);

  const { page: japan } = await somebody(browser, 'head@jpn.example');
  await japan.goto('/');
  await expect(japan.getByText(/The secretariat asked again for your answer/)).toBeVisible();
  await expectAccessible(japan, 'a reminder on Today');
  await japan.screenshot({ path: 'test-results/screens/today-reminded.png' });
});

test('a delegation’s own administrator accredits, and an officer confirms from the desk', async ({
  browser,
}) => {
  const head = await somebody(browser, 'head@fra.example');
  await head.page.goto('/administration');
  await head.page.getByRole('button', { name: /Deputy.*: may accredit people/ }).click();
  await expect(head.page.getByText('accredits people', { exact: true })).toBeVisible();

  const deputy = await somebody(browser, 'deputy@fra.example');
  const post = {
    role: 'ADVISER',
    delegation: 'FRA',
    clearance: 'RESTRICTED',
    password: 'demonstration only',
  };
  await deputy.ask(ACCREDIT, { input: { ...post, name: 'Journey adviser', email: 'journey@fra.example' } });
  await deputy.page.goto('/administration');
  await expect(deputy.page.getByText('Journey adviser')).toBeVisible();
  await expect(deputy.page.getByText('waits to be confirmed')).toBeVisible();
  await expectAccessible(deputy.page, 'the people of a delegation');

  const { page } = await somebody(browser, 'officer@secretariat.example');
  await page.goto('/desk');
  const pending = panel(page, 'Accreditations to confirm');
  await pending.getByRole('button', { name: 'Decline Journey adviser' }).click();
  await expectAccessible(page, 'the question before declining');
  await page.keyboard.press('Escape');
  await pending.getByRole('button', { name: 'Confirm Journey adviser' }).click();
  await expect(page.getByText('Journey adviser')).toHaveCount(0);
  await somebody(browser, 'journey@fra.example');
});

test('nobody outside the secretariat is led to the desk', async ({ browser }) => {
  for (const email of ['head@jpn.example', 'observer@asean.example', 'rapporteur@secretariat.example']) {
    const { page, context } = await somebody(browser, email);
    await page.goto('/desk');
    await expect(page.getByText('There is nothing here for you')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Desk' })).toHaveCount(0);
    await context.close();
  }
});

for (const setting of ACCESSIBLE_IN) {
  const named = settingName(setting);

  test(`the desk is accessible and fits, in ${named}`, async ({ browser }) => {
    const officer = await somebody(browser, 'officer@secretariat.example', setting);
    const { page } = officer;
    await scheduled(officer, `Late at night ${named}`, { endsAt: inTheNight(2.25), purpose: 'CONSENSUS' });
    await scheduled(officer, `Later at night ${named}`, { purpose: 'CONSENSUS' });
    await page.goto('/desk');
    const mend = page.getByRole('link', { name: new RegExp(`^(Mend|Corriger).*Late at night ${named}$`) });
    await expect(mend).toBeVisible();
    await expectAccessible(page, `the desk in ${named}`);
    expect(
      await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'),
    ).toBeLessThanOrEqual(0);
    await page.screenshot({ path: `test-results/screens/desk-${named}.png`, fullPage: true });
    await mend.click();
    await expect(page.getByRole('textbox', { name: /^(Place|Lieu)$/ })).toBeVisible();
    await expectAccessible(page, `what is in the way of a plan in ${named}`);
  });
}
