import { expect, type Page, test } from '@playwright/test';
import { draftSession } from './support/draft-session';
import { somebody } from './support/people';

const open = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Messages/ }).click();
  await expect(page.getByRole('textbox', { name: /^Message (to|à)/ })).toBeFocused();
};

const panel = (page: Page) => page.getByRole('region', { name: 'Messages' });

test('a delegation writes to the room by keyboard', async ({ browser }) => {
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
});
