import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { type Somebody, somebody } from './support/people';
import { SETTINGS, settingName } from './support/settings';

/** The panel of a screen with this title. */
const panel = (page: Page, name: string) => page.getByRole('region', { name });

/** Id of a new request, made over the API. */
const requested = async ({ ask }: Somebody, subject: string, urgency = 'URGENT'): Promise<string> => {
  const { made } = (await ask(
    `mutation ($input: ConsultationRequestInput!) { made: requestConsultations(input: $input) {
      ... on ConsultationRequest { id } ... on Refusal { message } } }`,
    {
      input: {
        subject,
        text: 'A subject of this journey, which asks for an exchange of views.',
        purpose: 'INFORM',
        urgency,
        format: 'ALLIES_PLUS',
        named: ['JPN'],
        label: { classification: 'UNCLASSIFIED' },
      },
    },
  )) as { made: { id: string } };
  return made.id;
};

const typeStart = async (page: Page, digits: string) => {
  await page
    .getByRole('group', { name: /^Start/ })
    .first()
    .getByRole('spinbutton')
    .first()
    .click();
  await page.keyboard.type(digits);
};

test('an Ally requests consultations by keyboard; an officer acknowledges them and makes a session of them', async ({
  browser,
}) => {
  const { page: norway } = await somebody(browser, 'head@nor.example');
  await norway.goto('/requests');
  await norway.getByRole('link', { name: 'Request consultations' }).press('Enter');
  await norway.getByLabel('What is to be consulted about').fill('Two cables were damaged in a storm.');
  await norway.getByRole('radio', { name: 'Immediate' }).press('Space');
  await norway.getByRole('button', { name: 'Send the request' }).press('Enter');

  // A refusal stands at its field, where the reader is taken; nothing else that was typed is lost.
  await expect(norway.getByText('This needs 1 to 200 characters.')).toBeVisible();
  await expect(norway.getByRole('textbox', { name: 'Subject' })).toBeFocused();
  await norway.keyboard.type('Journey of a request');
  await norway.getByRole('button', { name: 'Send the request' }).press('Enter');
  await expect(norway.getByRole('heading', { level: 1, name: 'Journey of a request' })).toBeVisible();
  await expect(norway.getByText('To be acknowledged')).toBeVisible();
  await expect(panel(norway, 'Clocks')).toContainText(/(2 h|1 h 59).*to acknowledge/s);

  // The officer's Today has the most pressing deadline first, and the exact one for those who ask.
  const { page: officer } = await somebody(browser, 'officer@secretariat.example');
  await officer.goto('/');
  const waiting = panel(officer, 'Requests for consultations').getByRole('listitem');
  const row = waiting.filter({ hasText: 'Journey of a request' });
  await expect(waiting.first()).toContainText('Journey of a request');
  await row.getByRole('group').focus();
  await expect(row.getByRole('tooltip')).toBeVisible();
  await row.getByRole('button', { name: 'Acknowledge: Journey of a request' }).press('Enter');
  await expect(row.getByText('Acknowledged')).toBeVisible();
  await expect(row.getByText(/to convene/)).toBeVisible();
  // The delegation's page follows by itself.
  await expect(norway.getByText('Acknowledged', { exact: true })).toBeVisible();

  await row.getByRole('link', { name: 'Make it a session: Journey of a request' }).press('Enter');
  await expect(officer.getByLabel('Title')).toHaveValue('Journey of a request');
  await officer.getByRole('button', { name: 'Make the draft session' }).press('Enter');
  await expect(officer.getByText('Give a day and a time.').first()).toBeVisible();
  await typeStart(officer, '011220301300');
  await officer.getByRole('button', { name: 'Make the draft session' }).press('Enter');
  await expect(officer).toHaveURL(/\/sessions\//);
  await expect(officer.locator('ol').getByText('Journey of a request')).toBeVisible();
  await expect(officer.getByText('requested by Norway')).toBeVisible();
  await expect(norway.getByText('Session in preparation')).toBeVisible();
  await expect(norway.getByText('It stands here as soon as it is convened.')).toBeVisible();

  await officer.getByRole('button', { name: 'Convene…' }).press('Enter');
  await officer.getByRole('button', { name: 'Convene and invite' }).press('Enter');
  await expect(norway.getByText('Session convened')).toBeVisible();
  await expect(panel(norway, 'Its session').getByRole('link')).toHaveText('Journey of a request');
  await expect(norway.getByRole('button', { name: 'Withdraw…' })).toHaveCount(0);
  await norway.goto('/requests');
  await expect(panel(norway, 'Convened or withdrawn').getByText('Journey of a request')).toBeVisible();
});

test('a delegation corrects its request, then takes it back; everybody else only reads', async ({
  browser,
}) => {
  const france = await somebody(browser, 'head@fra.example');
  const japan = await somebody(browser, 'head@jpn.example');
  const id = await requested(france, 'To be taken back');
  await japan.page.goto(`/requests/${id}`);
  await expect(japan.page.getByRole('heading', { level: 1, name: 'To be taken back' })).toBeVisible();
  for (const name of ['Correct', 'Make it a session'])
    await expect(japan.page.getByRole('link', { name })).toHaveCount(0);
  await expect(japan.page.getByRole('button', { name: 'Withdraw…' })).toHaveCount(0);

  await france.page.goto(`/requests/${id}`);
  await france.page.getByRole('link', { name: 'Correct' }).press('Enter');
  await france.page.getByRole('textbox', { name: 'Subject' }).fill('Corrected by its delegation');
  await france.page.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(
    japan.page.getByRole('heading', { level: 1, name: 'Corrected by its delegation' }),
  ).toBeVisible();

  await france.page.getByRole('button', { name: 'Withdraw…' }).press('Enter');
  await france.page.getByRole('button', { name: 'Withdraw the request' }).press('Enter');
  await expect(france.page.getByText('This needs 1 to 1000 characters.')).toBeVisible();
  await france.page.getByRole('textbox', { name: 'Reason' }).fill('The matter was settled.');
  await france.page.getByRole('button', { name: 'Withdraw the request' }).press('Enter');
  await expect(japan.page.getByText('The matter was settled.')).toBeVisible();
  await expect(panel(japan.page, 'Clocks').getByText('not any more')).toHaveCount(2);
});

test('a partner is not offered to request, and whoever may not see a request finds nothing', async ({
  browser,
}) => {
  const norway = await somebody(browser, 'head@nor.example');
  const id = await requested(norway, 'Between some');
  const korea = await somebody(browser, 'head@kor.example');
  const listed = await requested(norway, 'Between others');
  await norway.page.goto('/requests');
  await expect(panel(norway.page, 'Clock running').locator(`a[href="/requests/${listed}"]`)).toBeVisible();
  await korea.page.goto('/requests');
  await expect(korea.page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(korea.page.getByRole('link', { name: 'Request consultations' })).toHaveCount(0);
  await expect(korea.page.getByText('Between some')).toHaveCount(0);
  for (const path of ['/requests/new', `/requests/${id}`]) {
    await korea.page.goto(path);
    await expect(korea.page.getByText('There is nothing here for you')).toBeVisible();
  }
});

for (const setting of SETTINGS) {
  const named = settingName(setting);
  test(`the screens of requests are accessible and fit a phone, in ${named}`, async ({ browser }) => {
    const id = await requested(await somebody(browser, 'head@prt.example'), `Seen in ${named}`, 'IMMEDIATE');
    const screens = [
      ['today', 'officer@secretariat.example', '/'],
      ['today-delegation', 'head@prt.example', '/'],
      ['list', 'officer@secretariat.example', '/requests'],
      ['new', 'head@prt.example', '/requests/new'],
      ['request', 'officer@secretariat.example', `/requests/${id}`],
      ['request-own', 'head@prt.example', `/requests/${id}`],
      ['schedule', 'officer@secretariat.example', `/requests/${id}?schedule`],
      ['correct', 'head@prt.example', `/requests/${id}?correct`],
    ] as const;
    for (const [screen, email, path] of screens) {
      const { page, context } = await somebody(browser, email, setting);
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle').catch(() => undefined);
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(page.locator('html')).toHaveAttribute('lang', setting.language);
      await expectAccessible(page, `${screen} in ${named}`);
      await page.screenshot({ path: `test-results/requests/${screen}-${named}.png`, fullPage: true });
      await page.setViewportSize({ width: 390, height: 860 });
      const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
      expect(overflow, `${screen} scrolls sideways`).toBeLessThanOrEqual(0);
      await page.screenshot({ path: `test-results/requests/${screen}-${named}-phone.png`, fullPage: true });
      await context.close();
    }
  });
}

test('a request waits on the officer’s desk, and is acknowledged there', async ({ browser }) => {
  const estonia = await somebody(browser, 'head@est.example');
  await requested(estonia, 'Seen from the desk', 'IMMEDIATE');
  const { page } = await somebody(browser, 'officer@secretariat.example');
  await page.goto('/desk');
  const row = panel(page, 'Requests for consultations')
    .getByRole('listitem')
    .filter({ hasText: 'Seen from the desk' });
  await row.getByRole('button', { name: /^Acknowledge/ }).click();
  await expect(row.getByRole('button', { name: /^Acknowledge/ })).toHaveCount(0);
  await expect(row.getByRole('link', { name: /^Make it a session/ })).toBeVisible();
});
