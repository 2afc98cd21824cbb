import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { circulatedBy } from './support/circulated';
import { type Somebody, somebody } from './support/people';

const SEATS = ['BEL', 'DNK', 'NZL'];
const LABEL = { classification: 'UNCLASSIFIED', releasableTo: SEATS };

interface Put {
  readonly sessionId: string;
  readonly itemId: string;
}

/** A session of three seats, open, whose only item is a discussion that has been taken up. */
const put = async (officer: Somebody, chair: Somebody, title: string): Promise<Put> => {
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
    'mutation ($id: ID!) { item: addAgendaItem(sessionId: $id, input: { title: "Where to meet", kind: DISCUSSION, plannedDuration: "PT20M" }) { ... on AgendaItem { id } } }',
    { id: made.id },
  )) as { item: { id: string } };
  await officer.ask(
    'mutation ($id: ID!) { conveneSession(id: $id, overrideReason: "Held beside another one.") { __typename } }',
    { id: made.id },
  );
  await chair.ask('mutation ($id: ID!) { openSession(id: $id) { __typename } }', { id: made.id });
  await chair.ask('mutation ($id: ID!) { openAgendaItem(id: $id) { __typename } }', { id: item.id });
  return { sessionId: made.id, itemId: item.id };
};

const everybody = async (browser: Browser) => {
  const [officer, chair, belgium, denmark] = await Promise.all([
    somebody(browser, 'officer@secretariat.example'),
    somebody(browser, 'chair@secretariat.example'),
    somebody(browser, 'head@bel.example', { language: 'fr', colorScheme: 'dark' }),
    somebody(browser, 'head@dnk.example', { width: 390 }),
  ]);
  return { officer, chair, belgium, denmark };
};

const polls = (page: Page) =>
  page.getByRole('region', {
    name: /^(Consensus polls under this item|Consultations par consensus sur ce point)$/,
  });

test('a poll is opened, answered by keyboard and closed without leaving the room', async ({ browser }) => {
  const { officer, chair, belgium, denmark } = await everybody(browser);
  const { sessionId } = await put(officer, chair, `The room decides ${test.info().retry}`);
  for (const { page } of [chair, belgium, denmark]) await page.goto(`/sessions/${sessionId}/room`);

  await expect(chair.page.getByRole('button', { name: /^Open a consensus poll…/ })).toBeVisible();
  await chair.page.keyboard.press('c');
  await expect(chair.page.getByRole('dialog').getByLabel('Question')).toBeFocused();
  await chair.page.keyboard.press('Enter');

  // Told by the room: nobody reloads.
  await expect(polls(denmark.page).getByText('Where to meet')).toBeVisible();
  const taking = polls(belgium.page).getByRole('group', { name: 'Prendre position' });
  await expect(taking).toBeVisible();
  await belgium.page.keyboard.press('2');
  await belgium.page.keyboard.press('Enter');
  await expect(taking.getByRole('button', { name: 'Peut s’y rallier', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  // An objection without its reason is refused at the field.
  const choice = polls(denmark.page).getByRole('button', { name: 'Object', exact: true });
  await choice.click();
  await expect(polls(denmark.page).getByLabel('Reason')).toHaveAttribute('aria-invalid', 'true');
  await polls(denmark.page).getByLabel('Reason').fill('The winter is too long.');
  await choice.click();
  await expect(polls(chair.page).getByText('The winter is too long.')).toBeVisible();
  await expectAccessible(belgium.page, 'a poll in the room, in French and in the dark');
  await expectAccessible(denmark.page, 'a poll in the room, on a phone');

  await polls(chair.page).getByRole('button', { name: 'Close the poll…', exact: true }).click();
  await chair.page.getByRole('dialog').getByRole('button', { name: 'Close the poll', exact: true }).click();
  await expect(polls(denmark.page).getByText(/^No consensus: Denmark objects/)).toBeVisible();
});

test('silence is broken with an amendment that is written there and then, and is shown to all', async ({
  browser,
}) => {
  const { officer, belgium, denmark } = await everybody(browser);
  const id = await circulatedBy(belgium, {
    title: `Broken with an amendment ${test.info().retry}`,
    markdown: 'The forum meets in winter.\n',
    label: LABEL,
  });
  await officer.page.goto(`/papers/${id}`);
  await officer.page.getByRole('button', { name: 'Put under silence…', exact: true }).click();
  const proposal = officer.page.getByRole('dialog');
  await proposal.getByLabel('Whose agreement is needed').selectOption('NAMED');
  for (const seat of ['Belgium', 'Denmark'])
    await proposal
      .getByRole('checkbox', { name: new RegExp(seat) })
      .first()
      .check();
  await expectAccessible(officer.page, 'the form of a silence procedure');
  await proposal.getByRole('button', { name: 'Put under silence', exact: true }).click();
  await officer.page.locator('a[href^="/silences/"]').click();
  await denmark.page.goto(new URL(officer.page.url()).pathname);

  await denmark.page.getByRole('button', { name: 'Break silence…', exact: true }).click();
  const breaking = denmark.page.getByRole('dialog', { name: 'Break silence?' });
  await breaking.getByLabel('Reason').fill('Summer is better.');
  await breaking.getByRole('button', { name: 'Write an amendment…', exact: true }).click();
  const writing = denmark.page.getByRole('dialog', { name: 'Propose an amendment' });
  await writing.getByLabel('The words').fill('The forum meets in summer.');
  await writing.getByRole('button', { name: 'Propose it', exact: true }).click();
  await expect(breaking.getByLabel('Your amendment on this text')).not.toHaveValue('');
  await breaking.getByRole('button', { name: 'Break silence', exact: true }).click();

  const broken = officer.page.getByRole('region', { name: 'Silence broken by' });
  await expect(broken.getByText('The forum meets in summer.')).toBeVisible();
  await expect(broken.getByRole('link', { name: 'Its amendment to paragraph 1', exact: true })).toBeVisible();
});
