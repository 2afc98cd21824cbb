import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { type Somebody, somebody } from './support/people';

interface Made {
  readonly id: string;
}

/** A convened session of all seats with one item, by the officer. */
const convened = async (officer: Somebody, title: string): Promise<string> => {
  const startsAt = new Date();
  const { made } = (await officer.ask(
    `mutation ($input: SessionInput!) { made: scheduleSession(input: $input) { ... on Session { id } } }`,
    {
      input: {
        title,
        purpose: 'INFORM',
        format: 'ALL',
        startsAt: startsAt.toISOString(),
        endsAt: new Date(startsAt.getTime() + 3_600_000).toISOString(),
        timeZone: 'Europe/Brussels',
        label: { classification: 'RESTRICTED' },
      },
    },
  )) as { made: Made };
  await officer.ask(
    `mutation ($id: ID!) { addAgendaItem(sessionId: $id, input: { title: "Exchange of views", kind: DISCUSSION }) { __typename } }`,
    { id: made.id },
  );
  await officer.ask(`mutation ($id: ID!) { conveneSession(id: $id) { __typename } }`, { id: made.id });
  return made.id;
};

/** Goes by Tab to a button and presses it with Enter; the focus is visible all the way. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  const button = page.getByRole('button', { name });
  await expect(button).toBeVisible();
  for (let at = 0; at < 80; at += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(button).toBeFocused();
  const outline = await button.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline, 'the focus is visible').not.toBe('none');
  await page.keyboard.press('Enter');
};

test('the chair runs a session by keyboard, with a show of positions that a lost line does not lose', async ({
  browser,
}) => {
  const officer = await somebody(browser, 'officer@secretariat.example');
  const id = await convened(officer, 'By keyboard alone');
  const chair = await somebody(browser, 'chair@secretariat.example', { language: 'en' });
  const japan = await somebody(browser, 'head@jpn.example', { language: 'en' });
  const france = await somebody(browser, 'head@fra.example', { language: 'fr' });
  for (const { page } of [chair, japan, france]) await page.goto(`/sessions/${id}/room`);

  await tabTo(chair.page, /^Open the session/);
  await tabTo(chair.page, /^Open this item/);
  await expect(chair.page.getByRole('button', { name: /^Ask for positions/ })).toBeVisible();
  await chair.page.keyboard.press('a');

  const panel = (page: Page) =>
    page.getByRole('region', { name: /^(Show of positions|Tour des positions)$/ });
  await expect(panel(japan.page)).toContainText('indicative: decides nothing');
  await panel(japan.page).getByRole('button', { name: 'Can go along' }).click();
  await expect(panel(chair.page)).toContainText('1 can go along');
  await expect(panel(france.page)).toContainText('1 peut s’y rallier');

  // The line is lost: what France says is kept, and said once when it is back.
  await france.context.setOffline(true);
  await expect(france.page.getByText(/La connexion|Pas de connexion|Aucune connexion/).first()).toBeVisible();
  await panel(france.page).getByRole('button', { name: 'S’oppose' }).click();
  await expect(panel(chair.page)).not.toContainText('objects');
  await france.context.setOffline(false);
  await expect(panel(chair.page)).toContainText('1 objects (France)', { timeout: 45_000 });

  await expectAccessible(chair.page, 'a show of positions, for the chair');
  await expectAccessible(france.page, 'a show of positions, in French');
  await japan.page.screenshot({ path: 'test-results/screens/show-of-positions.png', fullPage: true });
  await france.page.screenshot({ path: 'test-results/screens/show-of-positions-fr.png', fullPage: true });
  await japan.page.setViewportSize({ width: 390, height: 844 });
  await japan.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await japan.page.screenshot({ path: 'test-results/screens/show-of-positions-phone.png', fullPage: true });

  await tabTo(chair.page, /^Close the show of positions/);
  await expect(panel(japan.page)).toContainText('Closed by the chair.');
  await expect(panel(japan.page).getByRole('button')).toHaveCount(0);

  // A break, with its reason and the time at which it goes on.
  await tabTo(chair.page, /^Suspend the session…/);
  const reason = chair.page.getByLabel('Reason (optional)');
  for (let at = 0; at < 10; at += 1) {
    if (await reason.evaluate((element) => element === document.activeElement)) break;
    await chair.page.keyboard.press('Tab');
  }
  await chair.page.keyboard.type('To consult capitals');
  await tabTo(chair.page, /^in 15 min/);
  await expectAccessible(chair.page, 'the dialog that suspends the session');
  await chair.page.screenshot({ path: 'test-results/screens/suspend-session.png', fullPage: true });
  await tabTo(chair.page, /^Suspend the session$/);
  for (const { page } of [japan, france])
    await expect(page.getByText(/To consult capitals · (resumes|reprise)/)).toBeVisible();
  await tabTo(chair.page, /^Resume the session/);
  await expect(japan.page.getByText('To consult capitals')).toHaveCount(0);

  await expect(japan.page.getByRole('button', { name: /^Request the floor/ })).toBeVisible();
  await japan.page.keyboard.press('r');
  await expect(chair.page.getByRole('button', { name: 'Give the floor to Japan' })).toBeVisible();
  await chair.page.keyboard.press('n');
  for (const { page } of [japan, chair])
    await expect(page.getByRole('region', { name: 'Speaking' })).toContainText('Japan');
  await chair.page.keyboard.press('e');
  await expect(japan.page.getByText('Nobody has the floor.')).toBeVisible();

  await tabTo(chair.page, /^Close this item/);
  await expect(chair.page.getByRole('dialog')).toBeVisible();
  await tabTo(chair.page, /^Close the item/);
  await expect(chair.page.getByRole('dialog')).toHaveCount(0);
  await tabTo(chair.page, /^Close the session/);
  await expect(chair.page.getByRole('dialog')).toBeVisible();
  await tabTo(chair.page, /^Close the session$/);
  await expect(chair.page.getByText('Closed', { exact: true }).first()).toBeVisible();
});
