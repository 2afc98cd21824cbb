import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { draftSession } from './support/draft-session';
import { somebody } from './support/people';

test('a session’s journal is read in both languages, taken along, and approved by the chair', async ({
  browser,
}) => {
  const officer = await somebody(browser, 'officer@secretariat.example');
  const id = await draftSession(officer, 'With a journal', ['Exchange of views']);
  for (const step of ['conveneSession', 'openSession', 'closeSession'])
    await officer.ask(`mutation ($id: ID!) { ${step}(id: $id) { __typename } }`, { id });

  const chair = await somebody(browser, 'chair@secretariat.example');
  const { page } = chair;
  await page.goto(`/sessions/${id}`);
  await page.getByRole('link', { name: 'Journal', exact: true }).click();
  const text = page.getByRole('article');
  await expect(text.getByRole('heading', { name: /^JOURNAL No\. \d+ – With a journal$/ })).toBeVisible();
  await expect(text).toContainText('Final. It has not yet been approved by the Chair.');
  await expectAccessible(page, 'the journal');
  const link = page.getByRole('link', { name: 'PDF' });
  expect(await link.getAttribute('href')).toBe(`/sessions/${id}/journal.pdf?lang=en`);
  await page.getByText('Français', { exact: true }).last().click();
  await expect(text).toContainText('Délégations présentes');
  await page.getByRole('button', { name: 'Approve the journal…' }).click();
  await page.getByRole('button', { name: 'Approve the journal', exact: true }).click();
  await expect(text).toContainText('Approuvé par la présidence');
  await expect(page.getByRole('button', { name: 'Approve the journal…' })).toBeHidden();

  const french = await somebody(browser, 'head@fra.example', {
    language: 'fr',
    colorScheme: 'dark',
    width: 390,
  });
  await french.page.goto(`/sessions/${id}/journal`);
  await expect(french.page.getByRole('article')).toContainText('Points non examinés');
  await expect(french.page.getByRole('button', { name: 'Approuver le journal…' })).toBeHidden();
  await expectAccessible(french.page, 'the journal on a phone, in French, dark');
});
