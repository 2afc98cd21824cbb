import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { type Somebody, somebody } from './support/people';

const REFUSAL = '... on Refusal { code message }';

interface Made {
  readonly id: string;
}

/** An open session of three seats with its one item under discussion. */
const underWay = async (chair: Somebody, title: string): Promise<string> => {
  const now = Date.now();
  const { made } = (await chair.ask(
    `mutation ($input: SessionInput!) { made: scheduleSession(input: $input) { ... on Session { id } ${REFUSAL} } }`,
    {
      input: {
        title,
        purpose: 'INFORM',
        format: 'NAMED',
        named: ['FRA', 'JPN', 'KOR'],
        startsAt: new Date(now).toISOString(),
        endsAt: new Date(now + 3_600_000).toISOString(),
        timeZone: 'Europe/Brussels',
        label: { classification: 'UNCLASSIFIED' },
      },
    },
  )) as { made: Made };
  const { item } = (await chair.ask(
    `mutation ($id: ID!) { item: addAgendaItem(sessionId: $id, input: { title: "Exchange of views", kind: DISCUSSION }) { ... on AgendaItem { id } ${REFUSAL} } }`,
    { id: made.id },
  )) as { item: Made };
  for (const [mutation, id] of [
    ['conveneSession', made.id],
    ['openSession', made.id],
    ['openAgendaItem', item.id],
  ])
    await chair.ask(`mutation ($id: ID!) { ${mutation ?? ''}(id: $id) { __typename } }`, { id });
  return made.id;
};

const list = (page: Page): Locator =>
  page.getByRole('region', { name: /List of speakers|Liste des orateurs/ });
const speaking = (page: Page): Locator => page.getByRole('region', { name: /^(Speaking|À la parole)$/ });

const expectQueue = async (people: readonly Somebody[], codes: readonly string[]): Promise<void> => {
  for (const { page } of people)
    await expect
      .poll(() =>
        list(page)
          .locator('ol > li > span[aria-hidden]')
          .evaluateAll((chips) => chips.map((chip) => (chip.textContent ?? '').slice(0, 3))),
      )
      .toEqual(codes);
};

/** Goes to a part of the screen as somebody without a mouse does, and presses it. */
const press = async (part: Locator, key = 'Enter'): Promise<void> => {
  await part.focus();
  await part.press(key);
};

test('the chair and two delegates hold the floor without a mouse', async ({ browser }) => {
  const chair = await somebody(browser, 'chair@secretariat.example');
  const id = await underWay(chair, 'Around the table');
  const japan = await somebody(browser, 'head@jpn.example');
  const france = await somebody(browser, 'head@fra.example', {
    language: 'fr',
    colorScheme: 'dark',
    width: 390,
  });
  const all = [chair, japan, france];
  for (const { page } of all) await page.goto(`/sessions/${id}/room`);
  await expect(japan.page.getByRole('button', { name: /^Request the floor/ })).toBeVisible();
  await expect(france.page.getByRole('button', { name: /^Demander la parole/ })).toBeVisible();

  // France, then Japan; the chair puts Japan first with Alt and an arrow, and keeps the focus on it.
  await france.page.keyboard.press('r');
  await expectQueue(all, ['FRA']);
  await japan.page.keyboard.press('r');
  await expectQueue(all, ['FRA', 'JPN']);
  await press(chair.page.getByRole('button', { name: /^Move Japan/ }), 'Alt+ArrowUp');
  await expectQueue(all, ['JPN', 'FRA']);
  await expect(chair.page.getByRole('button', { name: /^Move Japan/ })).toBeFocused();
  await expect(japan.page.getByText('You are next on the list.')).toBeVisible();

  // France aligns itself with Japan, and is offered to withdraw its own request.
  await chair.page.keyboard.press('n');
  await expect(speaking(france.page)).toContainText('Japon');
  await press(speaking(france.page).getByRole('button', { name: /^S’associer/ }));
  await expect(speaking(chair.page)).toContainText('also for France');
  await press(france.page.getByRole('button', { name: 'Retirer notre propre demande' }));
  await expectQueue(all, []);

  // A point of order interrupts; the chair rules, and Japan goes on.
  await france.page.keyboard.press('p');
  await expectQueue(all, ['FRA']);
  await chair.page.keyboard.press('n');
  await expect(speaking(japan.page)).toContainText('Japan was interrupted and goes on afterwards.');
  await expectAccessible(chair.page, 'the floor with a point of order');
  await chair.page.screenshot({ path: 'test-results/screens/floor-interrupted.png', fullPage: true });
  await chair.page.keyboard.press('u');
  const dialog = chair.page.getByRole('dialog');
  await dialog.getByLabel('The chair’s ruling').selectOption('NOTED');
  await dialog.getByLabel('In the chair’s words').pressSequentially('It is noted.');
  await expectAccessible(chair.page, 'the dialog of a ruling');
  await chair.page.screenshot({ path: 'test-results/screens/floor-ruling.png' });
  await press(dialog.getByRole('button', { name: 'Record the ruling' }));
  await expect(speaking(france.page)).toContainText('Japon');
  await expect(japan.page.getByText('It is noted.')).toBeVisible();
  // The keys of the floor rest while a dialog is open, which the chair's own answer closes.
  await expect(dialog).toBeHidden();
  await expect(speaking(chair.page)).toContainText('Japan, speaking');
  await chair.page.keyboard.press('e');
  await expect(speaking(japan.page)).toContainText('Nobody has the floor.');

  // Round the table; France passes, the chair ends it.
  await chair.page.keyboard.press('t');
  const tour = chair.page.getByRole('dialog');
  await tour.getByLabel('Order').selectOption('FR');
  await press(tour.getByRole('switch', { name: 'Only delegations in the room' }), ' ');
  await expectAccessible(chair.page, 'the dialog of a tour de table');
  await press(tour.getByRole('button', { name: 'Start the tour' }));
  await expect(list(japan.page).locator('ol > li')).toHaveCount(3);
  await expect(list(france.page)).toContainText(/Tour de table à partir de .*: 0 appelées sur 3/);
  await france.page.screenshot({ path: 'test-results/screens/floor-tour-phone.png', fullPage: true });
  await chair.page.screenshot({ path: 'test-results/screens/floor-tour.png', fullPage: true });
  await expectAccessible(france.page, 'a tour de table on a phone, dark, in French');
  await france.page.keyboard.press('x');
  await expect(list(chair.page).locator('ol > li')).toHaveCount(2);
  await press(chair.page.getByRole('button', { name: 'End the tour' }));
  await expectQueue(all, []);

  // How long each has spoken, and the list of keys.
  await press(list(japan.page).getByText('Speaking time by delegation'));
  await expect(list(japan.page).locator('details li')).toHaveCount(2);
  await expectAccessible(japan.page, 'the totals');
  await chair.page.keyboard.press('?');
  await expect(chair.page.getByText('Chair: rule on the point of order')).toBeVisible();
});
