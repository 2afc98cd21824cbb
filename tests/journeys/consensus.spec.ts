import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { circulatedBy, revisedBy } from './support/circulated';
import { type Somebody, somebody } from './support/people';

const SEATS = ['FRA', 'JPN', 'KOR', 'NOR'];
const LABEL = { classification: 'UNCLASSIFIED', releasableTo: SEATS };

interface Put {
  readonly sessionId: string;
  readonly paperId: string;
}

/** A session of four seats, open, with a text of Japan's under its only item. */
const put = async (officer: Somebody, chair: Somebody, author: Somebody, title: string): Promise<Put> => {
  const startsAt = new Date();
  const { made } = (await officer.ask(
    'mutation ($input: SessionInput!) { made: scheduleSession(input: $input) { ... on Session { id } } }',
    {
      input: {
        ...{ title, purpose: 'CONSENSUS', format: 'NAMED', named: SEATS, timeZone: 'Europe/Brussels' },
        startsAt: startsAt.toISOString(),
        endsAt: new Date(startsAt.getTime() + 3_600_000).toISOString(),
        label: LABEL,
      },
    },
  )) as { made: { id: string } };
  const { item } = (await officer.ask(
    'mutation ($id: ID!) { item: addAgendaItem(sessionId: $id, input: { title: "Terms", kind: DECISION, plannedDuration: "PT20M" }) { ... on AgendaItem { id } } }',
    { id: made.id },
  )) as { item: { id: string } };
  await officer.ask(
    'mutation ($id: ID!) { conveneSession(id: $id, overrideReason: "Held beside another one.") { __typename } }',
    { id: made.id },
  );
  await chair.ask('mutation ($id: ID!) { openSession(id: $id) { __typename } }', { id: made.id });
  await chair.ask('mutation ($id: ID!) { openAgendaItem(id: $id) { __typename } }', { id: item.id });
  const input = { title, markdown: 'The forum meets once.\n', label: LABEL, agendaItemId: item.id };
  return { sessionId: made.id, paperId: await circulatedBy(author, input) };
};

/** Takes a position on the page of the poll. */
const take = async (page: Page, position: string, reason?: string): Promise<void> => {
  if (reason !== undefined) await page.getByLabel(/^(Reason|Motif)$/).fill(reason);
  const choice = page
    .getByRole('group', { name: /^(Take a position|Prendre position)$/ })
    .getByRole('button', { name: position, exact: true });
  await choice.click();
  await expect(choice).toHaveAttribute('aria-pressed', 'true');
};

/** Opened in French and in the dark by France, in English by the others. */
const everybody = async (browser: Browser) => {
  const heads = ['jpn', 'kor', 'nor'].map((seat) => somebody(browser, `head@${seat}.example`));
  const [officer, chair, france, ...others] = await Promise.all([
    somebody(browser, 'officer@secretariat.example'),
    somebody(browser, 'chair@secretariat.example'),
    somebody(browser, 'head@fra.example', { language: 'fr', colorScheme: 'dark' }),
    ...heads,
  ]);
  const [japan, korea, norway] = others;
  if (japan === undefined || korea === undefined || norway === undefined) throw new Error('somebody is away');
  return { officer, chair, france, japan, korea, norway };
};

/** Ends the poll that is shown, by the chair. */
const close = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Close the poll…', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close the poll', exact: true }).click();
};

test('a poll goes through two rounds to consensus with a reservation, seen by four people at once', async ({
  browser,
}) => {
  const title = `Terms of a journey ${test.info().retry}`;
  const { officer, chair, france, japan, korea, norway } = await everybody(browser);
  const { sessionId, paperId } = await put(officer, chair, japan, title);
  const seated = [france, japan, korea, norway];

  // In the room: one key asks with what is sensible filled in, the other one opens.
  await chair.page.goto(`/sessions/${sessionId}/room`);
  const polls = chair.page.getByRole('region', { name: 'Consensus polls under this item' });
  await expect(chair.page.getByRole('button', { name: /^Open a consensus poll…/ })).toBeVisible();
  await chair.page.keyboard.press('c');
  await expect(chair.page.getByRole('dialog').getByLabel('Question')).toBeFocused();
  await chair.page.keyboard.press('Enter');
  await polls.getByRole('link', { name: title }).click();
  await expect(chair.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  for (const { page } of seated) await page.goto(new URL(chair.page.url()).pathname);

  await Promise.all([
    take(france.page, 'S’oppose', 'Une réunion ne suffit pas.'),
    take(japan.page, 'Agree'),
    take(korea.page, 'Can go along'),
  ]);
  await take(norway.page, 'Agree');
  const objects = 'No consensus yet: France objects; quorum met (4 of 4).';
  for (const { page } of [chair, japan, korea, norway]) {
    await expect(page.getByRole('status').filter({ hasText: objects })).toBeVisible();
    await expect(page.getByText('Une réunion ne suffit pas.').first()).toBeVisible();
  }
  await expectAccessible(japan.page, 'an open poll');
  await expectAccessible(france.page, 'an open poll, in French and in the dark');
  await close(chair.page);
  await expect(korea.page.getByText(/^No consensus: France objects/).first()).toBeVisible();

  // The second round, on the revised text.
  await revisedBy(japan, paperId, 'The forum meets twice.\n');
  await chair.page.reload();
  await chair.page.getByRole('button', { name: /^Open the next round…/ }).click();
  await chair.page.getByRole('dialog').getByRole('button', { name: 'Open the poll', exact: true }).click();
  await expect(chair.page.getByText(/round 2/).first()).toBeVisible();
  for (const { page } of seated) await page.goto(new URL(chair.page.url()).pathname);
  await Promise.all([
    take(france.page, 'Réserve', 'Sous réserve de l’avis du Parlement.'),
    ...[japan, korea, norway].map(({ page }) => take(page, 'Agree')),
  ]);
  const moved = chair.page.getByRole('list', { name: 'Who moved since the round before' });
  await expect(moved.getByRole('listitem').filter({ hasText: 'Object → Reservation' })).toBeVisible();
  await expect(moved.getByRole('listitem')).toHaveCount(2);
  await close(chair.page);
  for (const { page } of [japan, korea, norway]) {
    await expect(
      page.getByRole('status').filter({ hasText: /^Consensus with 1 reservation \(France\)/ }),
    ).toBeVisible();
    await expect(page.getByText(/Decision APP-DS\(\d{4}\)\d{4}/).first()).toBeVisible();
  }
});
