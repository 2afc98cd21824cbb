import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { draftSession } from './support/draft-session';
import { type Somebody, somebody } from './support/people';

const step = (person: Somebody, mutation: string, id: string, more = ''): Promise<unknown> =>
  person.ask(`mutation ($id: ID!) { ${mutation}(id: $id${more}) { __typename } }`, { id });

const editorOf = (page: Page) => page.getByRole('textbox', { name: /^Notes of the meeting/ });

test('notes are written by two at once, then corrected by a delegation and approved', async ({ browser }) => {
  const officer = await somebody(browser, 'officer@secretariat.example');
  const chair = await somebody(browser, 'chair@secretariat.example');
  const rapporteur = await somebody(browser, 'rapporteur@secretariat.example');
  const id = await draftSession(officer, 'Notes of two browsers', ['Exchange of views']);
  await step(officer, 'conveneSession', id);
  for (const { page } of [officer, rapporteur]) {
    await page.goto(`/sessions/${id}/room`);
    await page.getByRole('button', { name: 'Notes of the meeting' }).click();
    const begin = page.getByRole('button', { name: 'Begin the notes on this item' });
    await expect(begin.or(editorOf(page))).toBeVisible();
    if (await begin.isVisible()) await begin.click();
    await expect(page.getByRole('toolbar', { name: 'Text' })).toBeVisible();
  }
  await editorOf(rapporteur.page).click();
  await rapporteur.page.keyboard.type('Japan welcomed the paper.');
  await expect(editorOf(officer.page)).toContainText('Japan welcomed the paper.');
  await expect(officer.page.locator('.parley-caret-name')).toHaveCount(1);
  await editorOf(officer.page).click();
  await officer.page.keyboard.press('Control+End');
  await officer.page.keyboard.press('Enter');
  await officer.page.keyboard.type('France asked for time.');
  await expect(editorOf(rapporteur.page)).toContainText('France asked for time.');
  await expect(rapporteur.page.getByText('Everything is saved.')).toBeVisible();
  await expectAccessible(rapporteur.page, 'notes in the room');
  await rapporteur.page.screenshot({ path: test.info().outputPath('notes-room.png'), fullPage: true });

  await step(chair, 'openSession', id);
  await step(chair, 'closeSession', id);
  const notes = `/sessions/${id}/notes`;
  await rapporteur.page.goto(notes);
  await rapporteur.page.getByRole('button', { name: 'Release for corrections' }).click();
  await expect(rapporteur.page.getByText('released for corrections')).toBeVisible();

  const japan = await somebody(browser, 'head@jpn.example', {
    language: 'fr',
    colorScheme: 'dark',
    width: 390,
  });
  await japan.page.goto(notes);
  await expectAccessible(japan.page, 'notes to read');
  await japan.page.getByRole('button', { name: 'Proposer une correction du paragraphe 1' }).click();
  await japan.page.getByLabel('Texte souhaité').fill('Japan welcomed the paper, with a reservation.');
  await japan.page.getByRole('button', { name: 'Proposer la correction' }).click();
  await expect(japan.page.getByText('proposée')).toBeVisible();
  await japan.page.screenshot({ path: test.info().outputPath('notes-correct.png'), fullPage: true });

  await rapporteur.page.reload();
  await rapporteur.page.getByRole('button', { name: 'Accept' }).click();
  await expect(editorOf(rapporteur.page)).toContainText('with a reservation.');
  await chair.page.goto(notes);
  await chair.page.getByRole('button', { name: 'Approve the notes' }).click();
  await expect(chair.page.getByText('SHA-256')).toBeVisible();
  await expectAccessible(chair.page, 'approved notes');
  await chair.page.screenshot({ path: test.info().outputPath('notes-approved.png'), fullPage: true });
});
