import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { somebody } from './support/people';

const PASSWORD = 'a first password';

test('an administrator accredits a person, lowers the clearance and ends the accreditation', async ({
  browser,
}) => {
  const { page } = await somebody(browser, 'admin@secretariat.example');
  await page.goto('/administration');
  await page.getByRole('button', { name: 'Accredit a person' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Nora Example');
  await dialog.getByRole('textbox', { name: 'E-mail' }).fill('nora@nor.example');
  await dialog.getByLabel('Clearance').selectOption('CONFIDENTIAL');
  await dialog.getByLabel('First password').fill(PASSWORD);
  await dialog.getByRole('button', { name: 'Accredit' }).click();
  await expect(dialog.getByText('A delegate needs a delegation that has a seat today.')).toBeVisible();
  await expectAccessible(page, 'a form with a complaint');
  await dialog.getByLabel('Delegation', { exact: true }).selectOption('NOR');
  await dialog.getByRole('button', { name: 'Accredit' }).click();
  await expect(dialog).toHaveCount(0);

  await page.getByLabel('Find').fill('norway nora');
  const row = page.getByRole('listitem').filter({ hasText: 'Nora Example' });
  await expect(row).toContainText('Confidential');
  await row.getByRole('button', { name: 'Change Nora Example' }).click();
  await dialog.getByLabel('Clearance').selectOption('RESTRICTED');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(row).toContainText('Restricted');

  const signIn = () =>
    page.request.post('/auth/token', { data: { email: 'nora@nor.example', password: PASSWORD } });
  expect((await signIn()).status()).toBe(200);
  await row.getByRole('button', { name: 'End the accreditation of Nora Example' }).click();
  await dialog.getByRole('button', { name: 'End the accreditation' }).click();
  await expect(dialog.getByText(/Give a reason/)).toBeVisible();
  await dialog.getByLabel('Reason').fill('Posted elsewhere.');
  await dialog.getByRole('button', { name: 'End the accreditation' }).click();
  await expect(page.getByText('Nobody fits')).toBeVisible();
  await page.getByLabel('Also ended accreditations').check();
  await expect(row).toContainText('accreditation ended');
  expect((await signIn()).status()).toBe(401);
});

test('an administrator ends somebody’s sign-ins at once', async ({ browser }) => {
  const admin = await somebody(browser, 'admin@secretariat.example');
  const adviser = await somebody(browser, 'adviser@est.example');
  await adviser.page.goto('/');
  await admin.page.goto('/administration');
  await admin.page.getByLabel('Find').fill('adviser@est');
  await admin.page.getByRole('button', { name: /^End the sign-ins of/ }).click();
  await expectAccessible(admin.page, 'the question before ending sign-ins');
  await admin.page.getByRole('button', { name: 'End the sign-ins', exact: true }).click();
  await expect(admin.page.getByRole('dialog')).toHaveCount(0);
  await adviser.page.reload();
  await expect(adviser.page).toHaveURL(/\/sign-in/);
});

test('a delegation is admitted from a day on, and its seat ended', async ({ browser }) => {
  const { page } = await somebody(browser, 'admin@secretariat.example');
  await page.goto('/administration?part=charter');
  await expect(page.getByRole('region', { name: 'Seats today' })).toContainText('34');
  await page.getByRole('button', { name: 'Admit a delegation' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('State').selectOption('FIN');
  await dialog.getByLabel('First day of the seat').fill('2099-01-01');
  await dialog.getByRole('button', { name: 'Admit' }).click();
  const finland = page.getByRole('listitem').filter({ hasText: 'Finland' });
  await expect(page.getByRole('region', { name: 'Seats to come' })).toContainText('1 January 2099');
  await expectAccessible(page, 'the charter');

  await finland.getByRole('button', { name: 'End the seat of Finland' }).click();
  await dialog.getByLabel('First day without the seat').fill('2098-12-31');
  await dialog.getByRole('button', { name: 'End the seat' }).click();
  await expect(dialog.getByText(/it can end on a later day only/)).toBeVisible();
  await dialog.getByLabel('First day without the seat').fill('2099-06-01');
  await dialog.getByRole('button', { name: 'End the seat' }).click();
  await expect(finland).toContainText('from 1 January 2099 until 1 June 2099');
});

test('a head of delegation keeps the own people, and nobody else does', async ({ browser }) => {
  const head = await somebody(browser, 'head@lva.example');
  await head.page.goto('/administration');
  await expect(head.page.getByRole('listitem')).toHaveCount(3);
  await head.page.getByRole('button', { name: /Deputy.*may speak for the seat$/ }).click();
  await expect(head.page.getByRole('button', { name: /Deputy.*no longer speaks/ })).toBeVisible();
  await expectAccessible(head.page, 'the people of a delegation');
  const adviser = await somebody(browser, 'adviser@lva.example');
  await adviser.page.goto('/administration');
  await expect(adviser.page.getByText('There is nothing here for you')).toBeVisible();
});
