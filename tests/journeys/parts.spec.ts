import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { openSessionId, somebody } from './support/people';

test('a part of the room that does not arrive says so in its own place, and comes when it can', async ({
  browser,
}) => {
  const chair = await somebody(browser, 'chair@secretariat.example');
  const { page } = chair;
  await page.route(/tour-dialog/, (route) => route.abort());
  await page.goto(`/sessions/${await openSessionId(chair)}/room`);
  await page.getByRole('button', { name: /Tour de table…/ }).click();
  await expect(page.getByRole('alert').getByText('This could not be loaded')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Agenda' })).toBeVisible();
  await expectAccessible(page, 'the room with a part that is missing');
  await page.unroute(/tour-dialog/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});
