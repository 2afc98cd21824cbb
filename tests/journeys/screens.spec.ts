import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { openSessionId, somebody } from './support/people';
import { picture } from './support/picture';
import { SETTINGS, settingName } from './support/settings';

const SCREENS = [
  ['today', 'head@jpn.example', '/'],
  ['calendar', 'officer@secretariat.example', '/calendar'],
  ['fair-hours', 'officer@secretariat.example', '/fair-hours'],
  ['days-off', 'head@jpn.example', '/days-off'],
  ['desk', 'officer@secretariat.example', '/desk'],
  ['requests', 'officer@secretariat.example', '/requests'],
  ['request-new', 'head@nor.example', '/requests/new'],
  ['schedule', 'officer@secretariat.example', '/sessions/new'],
  ['session', 'officer@secretariat.example', '/sessions/:id'],
  ['room', 'chair@secretariat.example', '/sessions/:id/room'],
  ['feeds', 'head@jpn.example', '/feeds'],
  ['administration', 'admin@secretariat.example', '/administration'],
  ['decisions', 'head@jpn.example', '/decisions'],
  ['register', 'officer@secretariat.example', '/decisions/register'],
  ['actions', 'officer@secretariat.example', '/decisions/actions'],
] as const;

for (const setting of SETTINGS) {
  const named = settingName(setting);

  for (const [screen, email, path] of SCREENS)
    test(`the screen ${screen} is accessible and fits a phone, in ${named}`, async ({ browser }) => {
      const { page, ...person } = await somebody(browser, email, setting);
      const foreign: string[] = [];
      const faults: string[] = [];
      page.on('request', (request) => {
        if (!/^(https?:\/\/127\.0\.0\.1|ws:\/\/127\.0\.0\.1|data:|blob:)/.test(request.url()))
          foreign.push(request.url());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      await page.goto(path.replace(':id', await openSessionId({ page, ...person })));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle').catch(() => undefined);
      await expect(page.locator('html')).toHaveAttribute('lang', setting.language);
      await expectAccessible(page, `${screen} in ${named}`);
      await picture(page, `${screen}-${named}`);
      await page.setViewportSize({ width: 390, height: 860 });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect
        .poll(() => page.evaluate('document.documentElement.scrollWidth - window.innerWidth'), {
          message: `${screen} scrolls sideways`,
        })
        .toBeLessThanOrEqual(0);
      await picture(page, `${screen}-${named}-phone`, { fullPage: true });
      expect(foreign, `${screen} asks other hosts`).toEqual([]);
      expect(faults, `${screen} throws`).toEqual([]);
    });
}

test('what is shown of decisions counts in the marking of the screen it is shown on', async ({ browser }) => {
  const { page } = await somebody(browser, 'head@nor.example');
  for (const [path, marking] of [
    ['/decisions', /^APP UNCLASSIFIED/],
    ['/decisions/actions', /^APP RESTRICTED Releasable to/],
    ['/', /^APP RESTRICTED/],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('note', { name: 'Label', exact: true }).first()).toHaveText(marking);
  }
});

test('the sign-in screen is accessible and lets a person in', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page, 'sign-in');
  await picture(page, 'sign-in');
  await page.getByLabel(/e-mail/i).fill('head@jpn.example');
  await page.getByRole('textbox', { name: 'Password' }).fill('demonstration only');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Head of Delegation').first()).toBeVisible();
});
