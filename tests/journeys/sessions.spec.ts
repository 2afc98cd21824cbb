import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { draftSession, WITH_ITEMS } from './support/draft-session';
import { somebody } from './support/people';
import { SETTINGS, settingName } from './support/settings';

const agenda = (page: Page) =>
  page.locator('ol > li').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-item')));

/** Titles of the agenda with their numbers, as they stand on the screen. */
const numbered = (page: Page) =>
  page.locator('ol > li').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.querySelectorAll('div > span')]
        .slice(0, 2)
        .map((part) => part.textContent)
        .join(' '),
    ),
  );

const typeTime = async (page: Page, field: string, digits: string) => {
  const group = page.getByRole('group', { name: new RegExp(`^${field}`) }).first();
  await group.getByRole('spinbutton').first().click();
  await page.keyboard.type(digits);
};

test('an officer schedules a session, builds its agenda, convenes it; a delegation answers; the chair opens it', async ({
  browser,
}) => {
  const { page: officer } = await somebody(browser, 'officer@secretariat.example');
  await officer.goto('/calendar');
  await officer.getByRole('link', { name: 'New session' }).click();
  await typeTime(officer, 'Start', '011220301300');
  await officer.getByLabel('Format').selectOption('ALLIES_PLUS');
  await officer.getByRole('checkbox', { name: /JPN/ }).check();
  await officer.getByLabel('Convening zone').selectOption('Asia/Tokyo');

  // A refusal stands at its field, where the reader is taken; nothing else that was typed is lost.
  await officer.getByRole('button', { name: 'Schedule', exact: true }).click();
  await expect(officer.getByText('This needs 1 to 200 characters.')).toBeVisible();
  await expect(officer.getByLabel('Title')).toBeFocused();
  await officer.getByLabel('Title').fill('Journey of a session');
  await officer.getByRole('button', { name: 'Schedule', exact: true }).click();
  await expect(officer.getByRole('heading', { level: 1, name: 'Journey of a session' })).toBeVisible();
  await expect(officer.getByText('Sun 1 Dec, 13:00–15:00')).toBeVisible();

  await officer.getByRole('button', { name: 'Add an item' }).click();
  for (const [title, minutes] of [
    ['Adoption', '5'],
    ['Exchange of views', '60'],
  ] as const) {
    await officer.getByLabel('Title').fill(title);
    await officer.getByLabel('Planned minutes').fill(minutes);
    await officer.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(officer.locator('ol').getByText(title, { exact: true })).toBeVisible();
  }
  await expect(officer.getByText('1 h 05 planned of 2 h')).toBeVisible();
  await officer.getByRole('button', { name: 'Convene…' }).click();
  await officer.getByRole('button', { name: 'Convene and invite' }).click();
  await expect(officer.getByText('None of 31 has answered yet.')).toBeVisible();

  const { page: japan } = await somebody(browser, 'head@jpn.example');
  await japan.goto('/');
  await japan
    .getByRole('group', { name: /Journey of a session/ })
    .getByRole('button', { name: 'Accept' })
    .click();
  await expect(japan.getByRole('button', { name: 'Accept', pressed: true }).first()).toBeVisible();
  await japan.getByRole('link', { name: 'Journey of a session' }).first().click();
  await japan.getByRole('checkbox', { name: /Deputy/ }).check();
  await japan.getByRole('button', { name: 'Save who will attend' }).click();
  await expect(japan.getByText('1 person will attend')).toBeVisible();
  // The officer's page follows by itself.
  await expect(officer.getByText('1 of 31 has answered: 1 accepts.')).toBeVisible();

  const { page: chair } = await somebody(browser, 'chair@secretariat.example');
  await chair.goto(officer.url());
  await chair.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(chair.getByText('Open now')).toBeVisible();
  await expect(japan.getByText('Open now')).toBeVisible();
  await expect(japan.getByRole('link', { name: 'Join the room' })).toBeVisible();
});

test('an agenda is built by keyboard alone, and by dragging', async ({ browser }) => {
  const officer = await somebody(browser, 'officer@secretariat.example');
  const { page } = officer;
  await page.goto(`/sessions/${await draftSession(officer, 'Agenda by keyboard', WITH_ITEMS)}`);
  const handle = (number: string) =>
    page.getByRole('button', { name: `Move item ${number} with Alt and the arrow keys`, exact: true });
  await expect.poll(() => numbered(page)).toEqual(['1 First', '2 Second', '3 Third', '4 Fourth']);

  await handle('3').focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => numbered(page)).toEqual(['1 First', '2 Second', '2(a) Third', '3 Fourth']);
  await expect(handle('2(a)')).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(handle('3')).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => numbered(page)).toEqual(['1 First', '2 Third', '3 Second', '4 Fourth']);
  await expect(handle('2')).toBeFocused();
  await expect(page.getByText('Moved; it is now item 2.')).toBeAttached();

  const before = await agenda(page);
  await handle('4').dragTo(page.locator('ol > li').first(), { targetPosition: { x: 100, y: 4 } });
  await expect.poll(() => numbered(page)).toEqual(['1 Fourth', '2 First', '3 Third', '4 Second']);
  expect([...(await agenda(page))].sort()).toEqual([...before].sort());

  await page.getByRole('button', { name: 'Withdraw item 4' }).press('Enter');
  await page.getByRole('button', { name: 'Withdraw', exact: true }).press('Enter');
  await expect.poll(() => numbered(page)).toEqual(['1 Fourth', '2 First', '3 Third', '– Second']);
});

test('two people change a session at once: nothing is lost, and each sees what the other did', async ({
  browser,
}) => {
  const officer = await somebody(browser, 'officer@secretariat.example');
  const chair = await somebody(browser, 'chair@secretariat.example');
  const id = await draftSession(officer, 'Changed by two');
  await officer.page.goto(`/sessions/${id}?edit`);
  await officer.page.getByLabel('Title').fill('Mine');
  await officer.page.getByRole('textbox', { name: 'Place' }).fill('Room 5');

  await chair.page.goto(`/sessions/${id}?edit`);
  await chair.page.getByLabel('Title').fill('Theirs');
  await chair.page.getByRole('textbox', { name: /^Link/ }).fill('https://example.org/video');
  await chair.page.getByRole('button', { name: 'Save' }).click();
  await expect(chair.page.getByRole('heading', { level: 1, name: 'Theirs' })).toBeVisible();

  const { page } = officer;
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('was “Changed by two”, is now “Theirs”')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Mine');
  await expectAccessible(page, 'a conflict');
  await page.getByRole('button', { name: 'Take over their changes, keep mine' }).click();
  await expect(page.getByRole('textbox', { name: /^Link/ })).toHaveValue('https://example.org/video');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mine' })).toBeVisible();
  await expect(page.getByText('Room 5')).toBeVisible();
});

test('a session is cancelled with a reason that all read', async ({ browser }) => {
  const officer = await somebody(browser, 'officer@secretariat.example');
  const { page } = officer;
  await page.goto(`/sessions/${await draftSession(officer, 'To be cancelled')}`);
  await page.getByRole('button', { name: 'Cancel the session…' }).click();
  await page.getByRole('button', { name: 'Cancel the session', exact: true }).click();
  await expect(page.getByText('This needs 1 to 1000 characters.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Reason' }).fill('The hall is closed.');
  await page.getByRole('button', { name: 'Cancel the session', exact: true }).click();
  await expect(page.getByText('The hall is closed.')).toBeVisible();
  await expect(page.getByText('Cancelled', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add an item' })).toHaveCount(0);
});

test('an observer is offered nothing that the server would refuse', async ({ browser }) => {
  const officer = await somebody(browser, 'officer@secretariat.example');
  const id = await draftSession(officer, 'Not for observers');
  const { page } = await somebody(browser, 'observer@asean.example');
  await page.goto(`/sessions/${id}`);
  await expect(page.getByText('There is nothing here for you')).toBeVisible();
  await page.goto('/calendar');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'New session' })).toHaveCount(0);
  await page.goto('/sessions/new');
  await expect(page.getByText('There is nothing here for you')).toBeVisible();
});

test('the month is read and walked through by keyboard', async ({ browser }) => {
  const { page } = await somebody(browser, 'head@nzl.example');
  await page.goto('/calendar?view=month');
  const table = page.getByRole('table', { name: /Times in Auckland/ });
  await expect(table.getByRole('columnheader')).toHaveCount(7);
  const links = table.getByRole('link');
  await links.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(links.nth(1)).toBeFocused();
  const month = await page.getByRole('heading', { level: 2 }).first().textContent();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { level: 2 }).first()).not.toHaveText(month ?? '');
});

test('the week shows each session on the hours of the reader’s clock', async ({ browser }) => {
  const { page } = await somebody(browser, 'head@nzl.example');
  await page.goto('/calendar?view=week');
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(7);
  const session = page.getByRole('link', { name: /APP Consultations, Permanent Representatives/ }).first();
  await expect(session).toContainText(/\d\d:\d\d–\d\d:\d\d/);
  await session.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Permanent Representatives/);
  await page.goBack();
  const week = await page.getByRole('heading', { level: 2 }).first().textContent();
  await page.getByRole('button', { name: 'Week after' }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).not.toHaveText(week ?? '');
});

for (const setting of SETTINGS) {
  const named = settingName(setting);

  test(`what the secretariat works with is accessible, in ${named}`, async ({ browser }) => {
    const officer = await somebody(browser, 'officer@secretariat.example', setting);
    const { page } = officer;
    const id = await draftSession(officer, `Accessible ${named}`, WITH_ITEMS);
    const paths = [
      '/',
      '/calendar?period=all',
      '/calendar?view=week',
      '/calendar?view=month',
      `/sessions/${id}`,
      `/sessions/${id}?edit`,
    ];
    for (const path of paths) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await expectAccessible(page, `${path} in ${named}`);
    }
    await page.goto(`/sessions/${id}`);
    await page.getByRole('button', { name: /^(Change item|Modifier le point) 1/ }).click();
    await page.getByRole('button', { name: /^(Add an item|Ajouter un point)$/ }).click();
    await expectAccessible(page, `the agenda editor in ${named}`);
    await page.screenshot({ path: `test-results/screens/agenda-editor-${named}.png`, fullPage: true });
    await page.getByRole('button', { name: /^(Cancel the session|Annuler la séance)…/ }).click();
    await expectAccessible(page, `the question before cancelling in ${named}`);
  });

  test(`what a delegation answers is accessible and fits a phone, in ${named}`, async ({ browser }) => {
    const { page } = await somebody(browser, 'deputy@kor.example', { ...setting, width: 390 });
    for (const path of ['/', '/calendar', '/calendar?view=week', '/calendar?view=month']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await expectAccessible(page, `${path} on a phone in ${named}`);
      expect(
        await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'),
      ).toBeLessThanOrEqual(0);
    }
    await page.goto('/calendar');
    await page.getByRole('link', { name: 'Hybrid Threats Exchange' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Hybrid Threats Exchange' })).toBeVisible();
    await expectAccessible(page, `a session on a phone in ${named}`);
    await page.screenshot({ path: `test-results/screens/session-phone-${named}.png`, fullPage: true });
    expect(
      await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'),
    ).toBeLessThanOrEqual(0);
  });
}
