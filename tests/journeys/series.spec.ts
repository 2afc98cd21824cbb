import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { type Setting, somebody, type Somebody } from './support/people';
import { SETTINGS, settingName } from './support/settings';

const ACCESSIBLE_IN: readonly Setting[] = [...SETTINGS, { language: 'fr', width: 390 }];

const typeTime = async (page: Page, field: string, digits: string) => {
  const group = page.getByRole('group', { name: new RegExp(`^${field}`) }).first();
  await group.getByRole('spinbutton').first().click();
  await page.keyboard.type(digits);
};

interface Scheduled {
  readonly id: string;
  readonly series: { readonly id: string };
}

/** A series of six weeks, on Tuesdays in Brussels across the end of summer time in 2030. */
const weekly = async ({ ask }: Somebody, title: string): Promise<Scheduled> => {
  const { made } = await ask(
    `mutation ($input: SessionInput!) { made: scheduleSeries(input: $input, rrule: "FREQ=WEEKLY;COUNT=6") {
      ... on Session { id series { id } } ... on Refusal { message } } }`,
    {
      input: {
        title,
        purpose: 'COORDINATE',
        format: 'ALL',
        startsAt: '2030-10-08T13:00:00+02:00',
        endsAt: '2030-10-08T15:00:00+02:00',
        timeZone: 'Europe/Brussels',
        label: { classification: 'UNCLASSIFIED' },
      },
    },
  );
  return made as Scheduled;
};

test('an officer schedules a series, sees what it means in Tokyo, gives it standing items, moves one and skips one', async ({
  browser,
}) => {
  const { page } = await somebody(browser, 'officer@secretariat.example');
  await page.goto('/sessions/new');
  await page.getByLabel('Title').fill('First Tuesdays');
  await typeTime(page, 'Start', '010220301300');
  await page.getByLabel('How it repeats').selectOption('MONTHLY');
  // The builder begins with the day of the start: a Friday; the series is to be on Tuesdays.
  await expect(page.getByText('Every month on the first Friday')).toBeVisible();
  await page.getByLabel('Day', { exact: true }).selectOption('TU');
  await expect(page.getByText(/This day does not fit the rule, .* 2030-02-05/)).toBeVisible();
  await typeTime(page, 'Start', '05022030');
  await expect(page.getByText('Every month on the first Tuesday')).toBeVisible();
  const preview = page.getByRole('table', { name: 'The next occurrences' });
  await expect(preview.getByRole('row')).toHaveCount(13);
  await expect(preview.getByText('clocks go forward')).toHaveCount(1);
  await page.getByLabel('Show the hours of').selectOption('JPN');
  await expect(preview.getByRole('columnheader', { name: 'Japan' })).toBeVisible();
  await expect(preview.getByText('60 min earlier than before')).toHaveCount(1);
  await expect(preview.getByText('60 min later than before')).toHaveCount(1);
  await page.getByRole('button', { name: 'Schedule the series' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'First Tuesdays' })).toBeVisible();

  await page.getByRole('link', { name: 'First Tuesdays' }).click();
  await expect(page.getByText('Every month on the first Tuesday')).toBeVisible();
  await page.getByRole('button', { name: 'Add a standing item' }).click();
  await page.getByLabel('Title of item 1').fill('Adoption of the agenda');
  await page.getByRole('button', { name: 'Add a standing item' }).click();
  await page.getByRole('button', { name: 'Save the standing items' }).click();
  await expect(page.getByText('This needs 1 to 200 characters.')).toBeVisible();
  await page.getByLabel('Title of item 2').fill('Other business');
  await page.getByRole('button', { name: 'Save the standing items' }).click();
  await page.getByRole('link', { name: 'Tuesday 5 March 2030' }).click();
  await expect(page.locator('ol').getByText('Adoption of the agenda')).toBeVisible();
  await expect(page.locator('ol').getByText('Other business')).toBeVisible();

  await page.getByRole('button', { name: 'Move this one…' }).click();
  await typeTime(page, 'New start', '07032030');
  await page.getByRole('button', { name: 'Move it', exact: true }).click();
  await expect(page.getByText('Moved: the series has it on')).toBeVisible();
  await page.getByRole('link', { name: 'First Tuesdays' }).click();
  await page.getByRole('link', { name: 'Tuesday 2 April 2030' }).click();
  await page.getByRole('button', { name: 'Skip this one…' }).click();
  await page.getByRole('textbox', { name: 'Reason' }).fill('Easter week');
  await page.getByRole('button', { name: 'Skip it', exact: true }).click();
  await expect(page.getByText('Cancelled', { exact: true }).first()).toBeVisible();
  await page.getByRole('link', { name: 'First Tuesdays' }).click();
  await expect(page.getByText('skipped: Easter week')).toBeVisible();
  await expect(page.getByText('moved from')).toBeVisible();
});

test('a change reaches this one, this and those that follow, or all', async ({ browser }) => {
  const officer = await somebody(browser, 'officer@secretariat.example');
  const { page } = officer;
  const { id, series } = await weekly(officer, 'In three ways');
  const titles = () =>
    page.locator('main li').filter({ hasText: '2030' }).filter({ hasText: 'Draft' }).allTextContents();
  const count = async (text: string) => (await titles()).filter((title) => title.includes(text)).length;

  await page.goto(`/sessions/${id}?edit`);
  await page.getByLabel('Title').fill('This alone');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Changed on its own')).toBeVisible();

  await page.goto(`/series/${encodeURIComponent(series.id)}`);
  await page.getByRole('link', { name: 'Tuesday 15 October 2030' }).click();
  await page.getByRole('link', { name: 'Change', exact: true }).click();
  await page.getByLabel('Title').fill('For all');
  await page.getByRole('radio', { name: 'All that have not begun' }).check();
  await expectAccessible(page, 'changing a series');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'For all' })).toBeVisible();
  await page.goto(`/series/${encodeURIComponent(series.id)}`);
  await expect.poll(() => count('For all')).toBe(5);
  await expect.poll(() => count('This alone')).toBe(1);

  await page.getByRole('link', { name: 'Tuesday 29 October 2030' }).click();
  await page.getByRole('link', { name: 'Change', exact: true }).click();
  await page.getByLabel('Title').fill('From here on');
  await page.getByRole('radio', { name: /^This and those that follow/ }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'From here on' })).toBeVisible();
  await page.getByRole('link', { name: 'From here on' }).first().click();
  await expect(page.getByText('goes on from')).toBeVisible();
  await expect.poll(() => count('From here on')).toBe(3);
  await page.getByRole('link', { name: 'the series before it' }).click();
  await expect.poll(() => count('For all')).toBe(2);
});

for (const setting of ACCESSIBLE_IN) {
  const named = settingName(setting);

  test(`series are accessible and fit the screen, in ${named}`, async ({ browser }) => {
    const officer = await somebody(browser, 'officer@secretariat.example', setting);
    const { page } = officer;
    const { id, series } = await weekly(officer, `Series ${named}`);
    await officer.ask(
      `mutation ($id: ID!, $items: [StandingItemInput!]) { setSeriesAgenda(id: $id, version: 1, items: $items) { __typename } }`,
      {
        id: series.id,
        items: [
          { title: 'Adoption of the agenda', kind: 'DECISION', plannedDuration: 'PT5M' },
          { title: 'Exchange of views', kind: 'DISCUSSION' },
          { title: 'Undersea cables', kind: 'DISCUSSION', level: 1 },
        ],
      },
    );
    const look = async (path: string, screen: string) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await page.waitForLoadState('networkidle').catch(() => undefined);
      await expectAccessible(page, `${screen} in ${named}`);
      expect(
        await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'),
        `${screen} scrolls sideways`,
      ).toBeLessThanOrEqual(0);
      await page.screenshot({ path: `test-results/screens/${screen}-${named}.png`, fullPage: true });
    };
    await look(`/series/${encodeURIComponent(series.id)}`, 'series');
    await look(`/sessions/${id}`, 'occurrence');
    await page.goto(`/sessions/${id}?edit`);
    await page.getByRole('radio').nth(2).check();
    await page.getByLabel(/^(Show the hours of|Afficher les heures de)$/).selectOption('USA');
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(7);
    await expectAccessible(page, `the form in ${named}`);
    await page.screenshot({ path: `test-results/screens/series-form-${named}.png`, fullPage: true });
  });
}
