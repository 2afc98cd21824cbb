import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { somebody } from './support/people';

const LABEL = { classification: 'UNCLASSIFIED' };
const REFUSAL = '... on Refusal { code message }';
const MEMBERS = ['ALB', 'HUN'];
const minutes = (count: number): string => new Date(Date.now() + count * 60_000).toISOString();

/** How much the navigation says is waiting beside decisions. */
const waiting = async (page: Page, name: string): Promise<number> => {
  const link = page.getByRole('navigation', { name: /^(Main|Principale?|Navigation principale)$/ });
  const text = await link.getByRole('link', { name: new RegExp(`^${name}`) }).textContent();
  return Number(/\d+/.exec(text ?? '')?.[0] ?? '0');
};

test('what waits for a delegation is counted beside Decisions as it happens, and no longer once its seat has spoken', async ({
  browser,
}) => {
  const [officer, hungary, albania] = await Promise.all([
    somebody(browser, 'officer@secretariat.example'),
    somebody(browser, 'head@hun.example'),
    somebody(browser, 'head@alb.example', { language: 'fr', colorScheme: 'dark' }),
  ]);
  const { page } = hungary;
  await page.goto('/decisions/actions');
  await albania.page.goto('/decisions/actions');
  await expect(page.getByLabel('Mine: those of my delegation', { exact: true })).toBeChecked();
  await expect(page.getByRole('link', { name: 'As a list (CSV)', exact: true })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const before = [await waiting(page, 'Decisions'), await waiting(albania.page, 'Décisions')];

  const question = `What waits, in journey ${test.info().retry}`;
  const { poll } = (await officer.ask(
    `mutation ($input: PollInput!) { poll: openPoll(input: $input) { ... on Poll { id } ${REFUSAL} } }`,
    { input: { question, basis: 'NAMED', named: MEMBERS, closesAt: minutes(30), label: LABEL } },
  )) as { poll: { id: string } };
  await expect.poll(() => waiting(page, 'Decisions')).toBe((before[0] ?? 0) + 1);
  await expect.poll(() => waiting(albania.page, 'Décisions')).toBe((before[1] ?? 0) + 1);
  await expectAccessible(page, 'the board of actions, with what waits');
  await expectAccessible(albania.page, 'the board of actions, with what waits, in French, in the dark');
  await hungary.ask(
    `mutation ($id: ID!) { takePosition(pollId: $id, position: AGREE) { ... on Poll { id } ${REFUSAL} } }`,
    { id: poll.id },
  );
  await expect.poll(() => waiting(page, 'Decisions')).toBe(before[0]);
  expect(await waiting(albania.page, 'Décisions')).toBe((before[1] ?? 0) + 1);
});
