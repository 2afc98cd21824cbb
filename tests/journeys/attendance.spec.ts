import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { draftSession } from './support/draft-session';
import { somebody } from './support/people';

test('who attended a session stands on its page, with arrivals and departures', async ({ browser }) => {
  const officer = await somebody(browser, 'officer@secretariat.example');
  const id = await draftSession(officer, 'With attendance');
  for (const step of ['conveneSession', 'openSession'])
    await officer.ask(`mutation ($id: ID!) { ${step}(id: $id) { __typename } }`, { id });

  const adviser = await somebody(browser, 'adviser@isl.example');
  await adviser.page.goto(`/sessions/${id}/room`);
  await expect(adviser.page.getByText('1 of 34 present, no quorum (needs 18)').first()).toBeVisible();

  const { page } = officer;
  await page.goto(`/sessions/${id}`);
  const panel = page.getByRole('region', { name: 'Attendance' });
  await expect(panel).toContainText('1 seat came');
  await expect(panel).toContainText('The quorum of 18 seats has not been met.');
  await panel.getByText('Arrivals and departures').click();
  const row = panel.getByRole('row', { name: /^Iceland — Adviser/ });
  await expect(row).toContainText('until now');
  await expectAccessible(page, 'attendance on the page of a session');

  const french = await somebody(browser, 'head@fra.example', {
    language: 'fr',
    colorScheme: 'dark',
    width: 390,
  });
  await french.page.goto(`/sessions/${id}`);
  const present = french.page.getByRole('region', { name: 'Présences' });
  await present.getByText('Arrivées et départs').click();
  await expect(present.getByRole('rowheader', { name: 'Islande', exact: true })).toBeVisible();
  await expectAccessible(french.page, 'attendance on a phone, in French, dark');
});
