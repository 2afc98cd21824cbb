import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { openSessionId, type Setting, somebody } from './support/people';
import { SETTINGS, settingName } from './support/settings';

const ACCESSIBLE_IN: readonly Setting[] = [...SETTINGS, { width: 390 }];

test('a delegate subscribes to their own calendar, by keyboard, and revokes the address', async ({
  browser,
}) => {
  const { page } = await somebody(browser, 'head@jpn.example');
  await page.goto('/calendar');
  await page.getByRole('link', { name: 'In your own calendar' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your calendar' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Name' }).fill('My telephone');
  await page.getByLabel('Shows sessions up to').selectOption('RESTRICTED');
  await page.getByRole('textbox', { name: 'Name' }).focus();
  await page.keyboard.press('Enter');
  const address = await page.getByTestId('address').innerText();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/calendar\/[\w-]{43}\.ics$/);
  await expect(page.getByRole('listitem').filter({ hasText: 'My telephone' })).toContainText(
    'up to Restricted',
  );
  await expectAccessible(page, 'an address that was just made');
  await page.screenshot({ path: 'test-results/screens/calendar-feeds-made.png', fullPage: true });

  // As a calendar program does it: with the address and nothing else.
  const read = await (await browser.newContext()).request.get(address);
  expect(read.headers()['content-type']).toBe('text/calendar; charset=utf-8');
  expect(await read.text()).toContain('BEGIN:VEVENT');
  await page.reload();
  await expect(page.getByTestId('address')).toHaveCount(0);

  await page.getByRole('button', { name: 'Revoke My telephone' }).click();
  await expectAccessible(page, 'the question before revoking an address');
  await page.getByRole('button', { name: 'Revoke the address' }).click();
  await expect(page.getByText('My telephone')).toHaveCount(0);
  expect((await page.request.get(address)).status()).toBe(404);
});

test('a session is saved as a file for one’s own calendar', async ({ browser }) => {
  const person = await somebody(browser, 'head@jpn.example');
  await person.page.goto(`/sessions/${await openSessionId(person)}`);
  const saving = person.page.waitForEvent('download');
  await person.page.getByRole('link', { name: 'Save as .ics' }).click();
  expect((await saving).suggestedFilename()).toBe('session.ics');
});

test('the session’s page names those whom no mail could reach', async ({ browser }) => {
  const officer = await somebody(browser, 'officer@secretariat.example');
  // The forum of these tests writes mail into files, which never fails: the answer is given here as after a refusal.
  await officer.page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const json = (await response.json()) as { data?: { session?: { undeliveredMail?: object[] } | null } };
    if (json.data?.session?.undeliveredMail !== undefined) {
      const person = { __typename: 'Person', id: 'unreached', name: 'Norway — Head of Delegation' };
      const at = '2026-11-23T12:00:00Z';
      json.data.session.undeliveredMail = [{ __typename: 'UndeliveredMail', person, at, problem: '550' }];
    }
    await route.fulfill({ response, json });
  });
  await officer.page.goto(`/sessions/${await openSessionId(officer)}`);
  await expect(officer.page.getByRole('heading', { name: 'Mail not delivered' })).toBeVisible();
  await expect(officer.page.getByText('550')).toBeVisible();
  await expectAccessible(officer.page, 'a session with mail that was not delivered');
  await officer.page.screenshot({ path: 'test-results/screens/undelivered-mail.png', fullPage: true });
});

for (const setting of ACCESSIBLE_IN) {
  const named = settingName(setting);
  test(`the page of one’s own calendar is accessible and fits, ${named}`, async ({ browser }) => {
    const { page } = await somebody(browser, 'head@kor.example', setting);
    await page.goto('/calendar-feeds');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle').catch(() => undefined);
    await expectAccessible(page, `calendar feeds, ${named}`);
    const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
    await page.screenshot({ path: `test-results/screens/calendar-feeds-${named}.png`, fullPage: true });
  });
}
