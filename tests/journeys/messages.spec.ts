import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { draftSession } from './support/draft-session';
import { somebody } from './support/people';

const open = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Messages/ }).click();
  await expect(page.getByRole('textbox', { name: /^Message (to|à)/ })).toBeFocused();
};

const panel = (page: Page) => page.getByRole('region', { name: 'Messages' });

test('delegations write to the room, to the chair and to each other, and the chair suspends it', async ({
  browser,
}) => {
  const officer = await somebody(browser, 'officer@secretariat.example');
  const id = await draftSession(officer, 'Messages of a journey', ['Exchange of views']);
  await officer.ask('mutation ($id: ID!) { conveneSession(id: $id) { __typename } }', { id });
  const chair = await somebody(browser, 'chair@secretariat.example');
  const japan = await somebody(browser, 'head@jpn.example');
  const france = await somebody(browser, 'head@fra.example', {
    language: 'fr',
    colorScheme: 'dark',
    width: 390,
  });
  const canada = await somebody(browser, 'head@can.example');
  for (const { page } of [chair, japan, france, canada]) {
    await page.goto(`/sessions/${id}/room`);
    await expect(page.getByRole('button', { name: /^Messages/ })).toBeVisible();
  }

  // To the room, by keyboard: Shift and Enter begins a line, Enter sends.
  await open(japan.page);
  await japan.page.keyboard.type('Good morning');
  await japan.page.keyboard.press('Shift+Enter');
  await japan.page.keyboard.type('to all');
  await japan.page.keyboard.press('Enter');
  await expect(panel(japan.page).getByRole('listitem').filter({ hasText: 'to all' })).toBeVisible();
  await expect(france.page.getByRole('button', { name: /^Messages.*à lire : 1/ })).toBeVisible();
  await open(france.page);
  await expect(panel(france.page)).toContainText('Good morning');
  await expect(france.page.getByRole('button', { name: 'Messages', exact: true })).toBeVisible();
  await expect(panel(japan.page)).toContainText('Read by FRA');

  // Between two: neither the chair nor a third delegation sees it.
  await panel(japan.page).getByLabel('Write to a delegation').selectOption('FRA');
  await japan.page.getByRole('textbox', { name: 'Message to: France' }).fill('Between us');
  await japan.page.keyboard.press('Enter');
  await panel(france.page)
    .getByRole('button', { name: /^Japon/ })
    .click();
  await expect(panel(france.page)).toContainText('Between us');
  await expect(panel(japan.page)).toContainText('Read by FRA');
  await open(chair.page);
  await open(canada.page);
  await expect(panel(canada.page)).toContainText('Good morning');
  for (const { page } of [chair, canada]) {
    await expect(panel(page).getByRole('button', { name: /^(Japan|France)/ })).toHaveCount(0);
    await expect(page.getByText('Between us')).toHaveCount(0);
  }
  await expectAccessible(japan.page, 'a direct conversation');
  await expectAccessible(france.page, 'a direct conversation, in French on a phone');
  await japan.page.screenshot({ path: 'test-results/screens/messages.png', fullPage: true });
  await france.page.screenshot({ path: 'test-results/screens/messages-phone-fr.png', fullPage: true });

  // The chair suspends it; the chair can still be written to.
  await panel(chair.page).getByRole('button', { name: 'Suspend messages…' }).click();
  await chair.page.getByRole('dialog').getByLabel('Reason (optional)').fill('During the statements');
  await chair.page.getByRole('dialog').getByRole('button', { name: 'Suspend messages' }).click();
  await expect(panel(japan.page)).toContainText('During the statements');
  await expect(japan.page.getByRole('textbox')).toHaveCount(0);
  await panel(japan.page)
    .getByRole('button', { name: /^Chair and secretariat/ })
    .click();
  await japan.page.getByRole('textbox', { name: /^Message to: Chair/ }).fill('May we speak last?');
  await japan.page.keyboard.press('Enter');
  await panel(chair.page)
    .getByRole('button', { name: /^Japan/ })
    .click();
  await expect(panel(chair.page)).toContainText('May we speak last?');
  await expectAccessible(chair.page, 'messages suspended, for the chair');
  await chair.page.screenshot({ path: 'test-results/screens/messages-chair.png', fullPage: true });
  await panel(chair.page).getByRole('button', { name: 'Resume messages' }).click();
  await expect(panel(japan.page)).not.toContainText('During the statements');
  await chair.page.keyboard.press('Escape');
  await expect(panel(chair.page)).toHaveCount(0);
  await expect(chair.page.getByRole('button', { name: /^Messages/ })).toBeFocused();
});
