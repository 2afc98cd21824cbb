import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { somebody, type Somebody } from './support/people';

const HOUR_MS = 3_600_000;

const made = async (
  { ask }: Somebody,
  field: string,
  args: string,
  variables: object,
  declared: string,
): Promise<string> => {
  const data = await ask(
    `mutation (${declared}) { ${field}(${args}) { ... on Node { id } ... on Refusal { code message } } }`,
    variables,
  );
  const { id } = data[field] as { id?: string };
  if (id === undefined) throw new Error(`${field}: ${JSON.stringify(data)}`);
  return id;
};

/** A session of three delegations, so that nothing of other journeys is followed up in it. */
const convened = async (officer: Somebody, title: string, inHours: number): Promise<string> => {
  const at = (hours: number): string => new Date(Date.now() + hours * HOUR_MS).toISOString();
  const input = {
    ...{ title, purpose: 'COORDINATE', format: 'NAMED', named: ['GRC', 'HRV', 'SVK'] },
    ...{ startsAt: at(inHours), endsAt: at(inHours + 1), timeZone: 'Europe/Brussels' },
    label: { classification: 'UNCLASSIFIED' },
  };
  const id = await made(officer, 'scheduleSession', 'input: $input', { input }, '$input: SessionInput!');
  await made(officer, 'conveneSession', 'id: $id', { id }, '$id: ID!');
  return id;
};

test('an action is agreed at an item, reported on, carried over at the next session and closed', async ({
  browser,
}) => {
  const title = `Exchange lists of contacts ${test.info().retry}`;
  const [officer, greece] = await Promise.all([
    somebody(browser, 'officer@secretariat.example'),
    somebody(browser, 'head@grc.example', { language: 'fr', colorScheme: 'dark' }),
  ]);
  const first = await convened(officer, `Contacts, first meeting ${test.info().retry}`, 0.2);
  const next = await convened(officer, `Contacts, second meeting ${test.info().retry}`, 240);
  const item = { title: 'Contacts', kind: 'DISCUSSION' };
  await made(
    officer,
    'addAgendaItem',
    'sessionId: $id, input: $input',
    { id: first, input: item },
    '$id: ID!, $input: AgendaItemInput!',
  );
  await made(officer, 'openSession', 'id: $id', { id: first }, '$id: ID!');

  // In the room, under the item, by the keyboard.
  const { page } = officer;
  await page.goto(`/sessions/${first}/room`);
  await page.getByRole('button', { name: 'Agreed actions', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Agree an action…', exact: true }).press('Enter');
  const form = page.getByRole('dialog', { name: 'Agree an action' });
  await form.getByLabel('What is to be done, in English').fill(title);
  await form.getByLabel('What is to be done, in English').press('Enter');
  await expect(form.getByText('Name at least one delegation that has a seat.')).toBeVisible();
  await form.getByLabel('What is to be done, in French').fill(`Échanger les listes ${test.info().retry}`);
  await form.getByLabel('By when').fill(new Date(Date.now() + 240 * HOUR_MS).toISOString().slice(0, 10));
  await form.getByRole('checkbox', { name: /^GRC/ }).check();
  await expectAccessible(page, 'the form of an agreed action');
  await form.getByRole('button', { name: 'Enter the action', exact: true }).click();
  const inRoom = page.getByRole('region', { name: 'Agreed actions' });
  await expect(inRoom.getByText(title)).toBeVisible();

  // The delegation finds it on its board, in its language.
  await greece.page.goto('/decisions/actions');
  const open = greece.page.getByRole('region', { name: 'Ouverte', exact: true });
  const own = open.getByRole('listitem').filter({ hasText: `Échanger les listes ${test.info().retry}` });
  await own.getByRole('button', { name: 'Rendre compte', exact: true }).click();
  const report = greece.page.getByRole('dialog');
  await report.getByLabel('Ce que votre délégation a fait').fill('La liste est transmise.');
  await report.getByRole('button', { name: 'Envoyer le compte rendu', exact: true }).click();
  await expect(own.getByText('La liste est transmise.')).toBeVisible();
  await expectAccessible(greece.page, 'the board of agreed actions, in French and in the dark');

  // The next session of the same delegations follows it up.
  await page.goto(`/sessions/${next}`);
  const followed = page.getByRole('region', { name: 'Actions to follow up' });
  await expect(followed.getByText('La liste est transmise.')).toBeVisible();
  await followed.getByRole('button', { name: 'Carry over…', exact: true }).click();
  const carrying = page.getByRole('dialog', { name: 'Carry this action over' });
  await carrying
    .getByLabel('To be done by')
    .fill(new Date(Date.now() + 480 * HOUR_MS).toISOString().slice(0, 10));
  await carrying.getByLabel('Reason').fill('Croatia awaits its list.');
  await carrying.getByRole('button', { name: 'Carry it over', exact: true }).click();
  await expect(followed.getByText('Croatia awaits its list.')).toBeVisible();
  await followed.getByRole('button', { name: 'Close the action', exact: true }).click();
  const closing = page.getByRole('dialog', { name: 'Close this action?' });
  await closing.getByLabel('Reason').fill('All lists are in.');
  await closing.getByRole('button', { name: 'Close it', exact: true }).click();
  await expect(followed).toHaveCount(0);

  // What is overdue is found on the board, whosever it is.
  await page.goto('/decisions/actions?delegation=ALL&state=OVERDUE');
  const late = page.getByRole('region', { name: 'Overdue' });
  await expect(
    late.getByText('Sum up practice in protecting electoral processes (demonstration)'),
  ).toBeVisible();
  await page.getByRole('link', { name: /^Greece, Done: \d+$/ }).click();
  await expect(page.getByRole('region', { name: 'Done' }).getByText(title)).toBeVisible();
});
