import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { type Somebody, somebody } from './support/people';

const REFUSAL = '... on Refusal { code message }';

interface Made {
  readonly id: string;
}

/** A convened session of all seats with two items, by the officer. */
const convened = async (officer: Somebody, title: string): Promise<string> => {
  const startsAt = new Date();
  const { made } = (await officer.ask(
    `mutation ($input: SessionInput!) { made: scheduleSession(input: $input) { ... on Session { id } ${REFUSAL} } }`,
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
  for (const item of ['Exchange of views', 'Other business']) {
    await officer.ask(
      `mutation ($id: ID!, $title: String!) { addAgendaItem(sessionId: $id, input: { title: $title, kind: DISCUSSION, plannedDuration: "PT20M" }) { __typename } }`,
      { id: made.id, title: item },
    );
  }
  await officer.ask(`mutation ($id: ID!) { conveneSession(id: $id) { __typename } }`, { id: made.id });
  return made.id;
};

interface Room {
  readonly id: string;
  readonly officer: Somebody;
  readonly chair: Somebody;
  readonly japan: Somebody;
  readonly france: Somebody;
}

/** Chair, Japan and France in the room of an open session, with its first item under discussion. */
const inTheRoom = async (
  open: (email: string, french?: boolean) => Promise<Somebody>,
  title: string,
): Promise<Room> => {
  const officer = await open('officer@secretariat.example');
  const id = await convened(officer, title);
  const chair = await open('chair@secretariat.example');
  const japan = await open('head@jpn.example');
  const france = await open('head@fra.example', true);
  for (const { page } of [chair, japan, france]) await page.goto(`/sessions/${id}/room`);
  await chair.page.getByRole('button', { name: 'Open the session' }).click();
  await chair.page.getByRole('button', { name: 'Open this item' }).click();
  await expect(japan.page.getByRole('button', { name: /^Request the floor/ })).toBeVisible();
  await expect(france.page.getByRole('button', { name: /^Demander la parole/ })).toBeVisible();
  return { id, officer, chair, japan, france };
};

/** Codes of those who wait, in the order of the list on this screen. */
const waiting = (page: Page): Promise<string[]> =>
  page
    .getByRole('region', { name: /List of speakers|Liste des orateurs/ })
    .locator('ol > li > span[aria-hidden]')
    .evaluateAll((chips) => chips.map((chip) => (chip.textContent ?? '').slice(0, 3)));

const expectQueue = async (people: readonly Somebody[], codes: readonly string[]): Promise<void> => {
  for (const { page } of people) await expect.poll(() => waiting(page)).toEqual(codes);
};

/** The clock of the one who speaks, in seconds. */
const clock = async (page: Page): Promise<number> => {
  const text = await page
    .getByRole('region', { name: /^(Speaking|À la parole)$/ })
    .getByRole('timer')
    .innerText();
  const [minutes = 0, seconds = 0] = text.split(':').map(Number);
  return minutes * 60 + seconds;
};

test('the floor is run by keyboard, with one order and one clock on every screen', async ({ browser }) => {
  const open = (email: string, french = false) =>
    somebody(browser, email, { language: french ? 'fr' : 'en' });
  const { chair, japan, france } = await inTheRoom(open, 'The floor by keyboard');
  const all = [chair, japan, france];

  await japan.page.keyboard.press('r');
  await expectQueue(all, ['JPN']);
  await france.page.keyboard.press('r');
  await expectQueue(all, ['JPN', 'FRA']);
  await france.page.keyboard.press('p');
  await expectQueue(all, ['FRA', 'JPN', 'FRA']);

  await chair.page.keyboard.press('n');
  await expectQueue(all, ['JPN', 'FRA']);
  for (const { page } of all)
    await expect(page.getByRole('region', { name: /^(Speaking|À la parole)$/ })).toContainText('France');
  await chair.page.keyboard.press('n');
  await expectQueue(all, ['FRA']);
  await expect.poll(() => clock(japan.page)).toBeGreaterThanOrEqual(2);

  await chair.page.keyboard.press(' ');
  for (const { page } of all) await expect(page.getByText(/^(paused|en pause|arrêté)$/)).toBeVisible();
  const stood = await Promise.all(all.map(({ page }) => clock(page)));
  expect(Math.max(...stood) - Math.min(...stood)).toBeLessThanOrEqual(1);
  await chair.page.keyboard.press(' ');
  await expect.poll(() => clock(france.page)).toBeGreaterThan(Math.max(...stood));

  await chair.page.keyboard.press('e');
  for (const { page } of all)
    await expect(page.getByText(/^(Nobody has the floor|Personne n’a la parole)\.$/)).toBeVisible();

  // Keys do nothing while somebody writes.
  await chair.page.getByRole('button', { name: 'Close this item' }).click();
  await chair.page.getByLabel('The chair’s summary').pressSequentially('n nodded');
  await chair.page.keyboard.press('Escape');
  await expectQueue(all, ['FRA']);
});

test('an item closes with its outcome and summary before everybody’s eyes', async ({ browser }) => {
  const open = (email: string, french = false) =>
    somebody(browser, email, { language: french ? 'fr' : 'en' });
  const { chair, japan, france } = await inTheRoom(open, 'An outcome for all');
  await chair.page.getByRole('button', { name: 'Close this item' }).click();
  await chair.page.getByLabel('Outcome').selectOption('NOTED');
  await chair.page.getByLabel('The chair’s summary').fill('Views were exchanged; the item stands over.');
  await expectAccessible(chair.page, 'the dialog that closes an item');
  await chair.page.getByRole('button', { name: 'Close the item' }).click();
  for (const { page } of [chair, japan, france])
    await expect(page.getByText('Views were exchanged; the item stands over.')).toBeVisible();
  await expect(japan.page.getByText('✓ Noted').first()).toBeVisible();
  await expect(france.page.getByText('✓ Noté').first()).toBeVisible();

  // The next item is ready; whoever looks back at the first is led to it again.
  await chair.page.getByRole('button', { name: 'Open this item' }).click();
  await japan.page.getByRole('button', { name: /^1 ?Exchange of views/ }).click();
  await japan.page.getByRole('button', { name: 'Go there' }).click();
  await expect(japan.page.getByRole('heading', { level: 2, name: 'Other business' })).toBeVisible();
  await japan.page.screenshot({ path: 'test-results/screens/room-second-item.png', fullPage: true });
});

test('a lost connection is shown, and what is done meanwhile is done once', async ({ browser }) => {
  const open = (email: string, french = false) =>
    somebody(browser, email, { language: french ? 'fr' : 'en' });
  const { chair, japan, france } = await inTheRoom(open, 'A connection lost');
  await japan.context.setOffline(true);
  await expect(japan.page.getByText(/The connection was lost|No connection/)).toBeVisible();
  await japan.page.keyboard.press('r');
  await japan.page.keyboard.press('r');
  await expect(japan.page.getByText('Kept; it is sent once when the connection is back.')).toBeVisible();
  await expectAccessible(japan.page, 'the room without a connection');
  await france.page.keyboard.press('r');
  await expectQueue([chair, france], ['FRA']);
  await japan.context.setOffline(false);
  await expect(japan.page.getByText(/The connection was lost|No connection/)).toHaveCount(0, {
    timeout: 45_000,
  });
  await expectQueue([chair, japan, france], ['FRA', 'JPN']);
});

test('the room is over, and says why, when its session is taken out of sight', async ({ browser }) => {
  const open = (email: string, french = false) =>
    somebody(browser, email, { language: french ? 'fr' : 'en' });
  const { id, japan } = await inTheRoom(open, 'Out of sight');
  const admin = await somebody(browser, 'admin@secretariat.example');
  const { people } = (await admin.ask('{ people(delegation: "JPN") { id role } }')) as {
    people: { id: string; role: string }[];
  };
  const head = people.find(({ role }) => role === 'HEAD');
  await admin.ask('mutation ($id: ID!) { revokeSignIns(personId: $id) { __typename } }', { id: head?.id });
  await expect(japan.page.getByText('Your sign-in was ended. Sign in again to go on.').first()).toBeVisible();
  await expect(japan.page.getByText('Out of sight')).toHaveCount(0);
  expect(id).not.toBe('');
});

test('the keys are listed, and can be turned off', async ({ browser }) => {
  const open = (email: string, french = false) =>
    somebody(browser, email, { language: french ? 'fr' : 'en' });
  const { chair, japan } = await inTheRoom(open, 'Keys');
  await japan.page.keyboard.press('?');
  await expectAccessible(japan.page, 'the list of keys');
  await japan.page.getByRole('switch', { name: 'Single-key shortcuts' }).uncheck();
  await japan.page.keyboard.press('Escape');
  await japan.page.keyboard.press('r');
  await japan.page.getByRole('button', { name: /^Point of order/ }).click();
  await expectQueue([chair, japan], ['JPN']);
  await expect(chair.page.getByText('Point of order').first()).toBeVisible();
});

test('the room loads within 250 kB, compressed', async ({ browser }) => {
  const officer = await somebody(browser, 'officer@secretariat.example');
  const id = await convened(officer, 'How much it weighs');
  const sizes = new Map<string, number>();
  officer.page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    if (!/\.(js|css)$/.test(path)) return;
    void response.body().then(
      (body) => sizes.set(path, gzipSync(body).length),
      () => undefined,
    );
  });
  await officer.page.goto(`/sessions/${id}/room`);
  await expect(officer.page.getByRole('heading', { level: 1 })).toBeVisible();
  await officer.page.waitForLoadState('networkidle').catch(() => undefined);
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const heaviest = [...sizes].sort(([, a], [, b]) => b - a).map(([path, size]) => `${path} ${size}`);
  console.log(`The room needs ${Math.round(total / 1000)} kB:\n  ${heaviest.join('\n  ')}`);
  expect(total).toBeLessThan(250_000);
});
