import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { type Setting, somebody } from './support/people';
import { SETTINGS, settingName } from './support/settings';

const ACCESSIBLE_IN: readonly Setting[] = [...SETTINGS, { language: 'fr', width: 390 }];

// Mondays to Sundays of weeks in which nothing else is.
const WEEK = { first: '2031-12-01', last: '2031-12-07' };

const search = async (page: Page, { first, last } = WEEK): Promise<void> => {
  await page.getByLabel('First day').fill(first);
  await page.getByLabel('Last day').fill(last);
  await page.getByRole('button', { name: 'Find hours' }).click();
  await expect(page.getByRole('heading', { name: /^Local hours, .* December$/ })).toBeVisible();
};

/** What is said of the marked time. */
const said = (page: Page) => page.getByRole('status').filter({ hasText: 'Brussels' });

test('an officer finds a fair hour from the calendar, tries others by keyboard and by dragging, and schedules it', async ({
  browser,
}) => {
  const { page } = await somebody(browser, 'officer@secretariat.example');
  await page.goto('/calendar');
  await page.getByRole('link', { name: 'Find a fair hour' }).click();
  await search(page);

  const proposals = page.getByRole('list').getByRole('button', { pressed: true });
  await expect(proposals).toContainText('Brussels');
  const marker = page.getByRole('slider', { name: 'Start of the session' });
  await expect(page.getByRole('rowheader')).toHaveCount(34);

  // By keyboard: the hour after, the day after; the effect on everybody is said each time, and nothing is confirmed.
  await marker.focus();
  const before = await marker.getAttribute('aria-valuetext');
  const saidBefore = await said(page).textContent();
  await page.keyboard.press('ArrowRight');
  await expect(marker).not.toHaveAttribute('aria-valuetext', before ?? '');
  await expect(said(page)).not.toHaveText(saidBefore ?? '');
  await page.keyboard.press('ArrowLeft');
  await expect(marker).toHaveAttribute('aria-valuetext', before ?? '');
  await page.keyboard.press('End');
  await expect(marker).toHaveAttribute('aria-valuetext', 'Sunday 7 December, 23:00 Brussels');
  await expect(said(page)).toContainText('Weekend for 23 seats.');
  await page.keyboard.press('Home');
  await expect(marker).toHaveAttribute('aria-valuetext', 'Monday 1 December, 00:00 Brussels');
  await page.keyboard.press('PageUp');
  await expect(marker).toHaveAttribute('aria-valuetext', 'Tuesday 2 December, 00:00 Brussels');

  // By pointer: to noon of the same day.
  const box = await marker.boundingBox();
  if (box === null) throw new Error('the marker is not there');
  const hour = box.width / 2;
  await page.mouse.move(box.x + 3, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x + 3 + 12 * hour, box.y + 200, { steps: 6 });
  await page.mouse.up();
  await expect(marker).toHaveAttribute('aria-valuetext', 'Tuesday 2 December, 12:00 Brussels');
  const zealand = page.getByRole('row', { name: /New Zealand/ });
  await expect(zealand).toContainText('00:00');
  await expect(zealand).toContainText('Night');
  await expect(page.getByRole('row', { name: /JPN Japan/ })).toContainText('20:00');

  await page.getByRole('link', { name: 'Use this slot' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Schedule a session' })).toBeVisible();
  await page.getByLabel('Title').fill('At a fair hour');
  await page.getByRole('button', { name: 'Schedule', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'At a fair hour' })).toBeVisible();
  await expect(page.getByText('Tue 2 Dec, 12:00–14:00').first()).toBeVisible();

  // The night that it brings counts from now on, and its hour is taken.
  await page.goto('/fair-hours');
  await search(page);
  await expect(page.getByRole('row', { name: /New Zealand/ })).toContainText(/[1-8] before/);
  await page.getByRole('button', { name: /^Tue 2 Dec, 12:00/ }).waitFor({ state: 'detached' });
});

test('a delegation says on which days it cannot meet; the finder keeps clear of them; no other delegation sees why', async ({
  browser,
}) => {
  const { page: head } = await somebody(browser, 'head@kor.example');
  await head.goto('/calendar');
  await head.getByRole('link', { name: 'Days we cannot' }).click();
  await head.getByLabel('First day').fill('2031-12-10');
  await head.getByLabel('Last day').fill('2031-12-10');
  await head.getByLabel(/^Reason/).fill('Telltale day');
  await head.getByRole('button', { name: 'Enter', exact: true }).click();
  await expect(head.getByText('Telltale day')).toBeVisible();

  const { page: officer } = await somebody(browser, 'officer@secretariat.example');
  await officer.goto('/fair-hours');
  await search(officer, { first: '2031-12-10', last: '2031-12-10' });
  const marker = officer.getByRole('slider', { name: 'Start of the session' });
  await marker.focus();
  await officer.keyboard.press('Home');
  for (let hour = 0; hour < 8; hour += 1) await officer.keyboard.press('ArrowRight');
  await expect(said(officer)).toContainText('Not available: Republic of Korea.');

  const { page: other } = await somebody(browser, 'head@jpn.example');
  await other.goto('/days-off');
  await expect(other.getByRole('heading', { name: 'Days to come' })).toBeVisible();
  await expect(other.getByText('Telltale day')).toHaveCount(0);
  await other.goto('/fair-hours');
  await expect(other.getByText('There is nothing here for you')).toBeVisible();

  await head.getByRole('button', { name: /^Take back: Wed 10 Dec 2031/ }).click();
  await expect(head.getByText('Telltale day')).toHaveCount(0);
});

test('the officer enters a holiday for some delegations', async ({ browser }) => {
  const { page } = await somebody(browser, 'officer@secretariat.example');
  await page.goto('/fair-hours');
  await page.getByRole('link', { name: 'Holidays and days off' }).click();
  await page.getByLabel('First day').fill('2031-07-21');
  await page.getByLabel('Name of the holiday').fill('National Day');
  await page.getByRole('button', { name: 'Enter', exact: true }).click();
  await expect(page.getByText('Say for which delegations.')).toBeVisible();
  await page.getByRole('checkbox', { name: /BEL/ }).check();
  await page.getByRole('button', { name: 'Enter', exact: true }).click();
  await expect(page.getByText(/National Day · Belgium/)).toBeVisible();
});

test('a search that cannot be answered says what to change', async ({ browser }) => {
  const { page } = await somebody(browser, 'officer@secretariat.example');
  await page.goto('/fair-hours');
  await page.getByLabel('Last day').fill('2032-12-01');
  await page.getByRole('button', { name: 'Find hours' }).click();
  await expect(page.getByRole('alert')).toContainText('A search covers 92 days at most.');
});

for (const setting of ACCESSIBLE_IN) {
  const named = settingName(setting);
  test(`the strip and the days off are accessible, in ${named}`, async ({ browser }) => {
    const { page } = await somebody(browser, 'officer@secretariat.example', setting);
    await page.goto('/fair-hours');
    await expect(page.getByRole('slider')).toBeVisible();
    await expect(page.getByRole('rowheader')).toHaveCount(34);
    await expectAccessible(page, `fair hours in ${named}`);
    await page.screenshot({ path: `test-results/screens/fair-hours-found-${named}.png`, fullPage: true });
    await page.goto('/days-off');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle').catch(() => undefined);
    await expectAccessible(page, `days off in ${named}`);
    await page.screenshot({ path: `test-results/screens/days-off-${named}.png`, fullPage: true });
  });
}
