import { expect, test } from '@playwright/test';
import { type Somebody, somebody } from './support/people';

const REFUSAL = '... on Refusal { code message }';

/** A convened session of all seats with one item, by the officer. */
const convened = async (officer: Somebody): Promise<string> => {
  const startsAt = new Date();
  const { made } = (await officer.ask(
    `mutation ($input: SessionInput!) { made: scheduleSession(input: $input) { ... on Session { id } ${REFUSAL} } }`,
    {
      input: {
        title: 'Consultation of three browsers',
        purpose: 'INFORM',
        format: 'ALL',
        startsAt: startsAt.toISOString(),
        endsAt: new Date(startsAt.getTime() + 3_600_000).toISOString(),
        timeZone: 'Europe/Brussels',
        label: { classification: 'UNCLASSIFIED' },
      },
    },
  )) as { made: { id: string } };
  await officer.ask(
    `mutation ($id: ID!) { addAgendaItem(sessionId: $id, input: { title: "Exchange of views", kind: DISCUSSION, plannedDuration: "PT20M" }) { __typename } }`,
    { id: made.id },
  );
  await officer.ask(`mutation ($id: ID!) { conveneSession(id: $id) { __typename } }`, { id: made.id });
  return made.id;
};

test('a consultation is held by three people at once', async ({ browser }) => {
  const officer = await somebody(browser, 'officer@secretariat.example');
  const id = await convened(officer);
  const chair = await somebody(browser, 'chair@secretariat.example');
  const japan = await somebody(browser, 'head@jpn.example');
  const france = await somebody(browser, 'head@fra.example');
  for (const person of [chair, japan, france]) await person.page.goto(`/sessions/${id}/room`);

  await chair.page.getByRole('button', { name: 'Open the session' }).click();
  await chair.page.getByRole('button', { name: 'Open this item' }).click();
  for (const person of [japan, france]) {
    await expect(person.page.getByText('Under discussion').first()).toBeVisible();
  }

  // Asked for at one screen, in the list on every screen, in order.
  await japan.page.getByRole('button', { name: /^Request the floor/ }).click();
  await expect(chair.page.getByRole('button', { name: 'Give the floor to Japan' })).toBeVisible();

  // The connection is lost; what is done meanwhile is done once when it is back.
  await france.context.setOffline(true);
  await france.page.getByRole('button', { name: /^Request the floor/ }).click();
  await chair.page.getByRole('button', { name: 'Give the floor to Japan' }).click();
  await expect(japan.page.getByText('Japan').first()).toBeVisible();
  await france.context.setOffline(false);
  await expect(chair.page.getByRole('button', { name: 'Give the floor to France' })).toHaveCount(1, {
    timeout: 45_000,
  });
  const { session } = (await chair.ask(
    `query ($id: ID!) { session(id: $id) { currentItem { speakers { current { delegation { code } } waiting { delegation { code } } } } } }`,
    { id },
  )) as { session: unknown };
  expect(session).toEqual({
    currentItem: {
      speakers: { current: { delegation: { code: 'JPN' } }, waiting: [{ delegation: { code: 'FRA' } }] },
    },
  });

  // The chair closes the item; every screen shows the outcome.
  await chair.page.getByRole('button', { name: /^Close this item/ }).click();
  const dialog = chair.page.getByRole('dialog');
  await dialog.getByLabel('The chair’s summary').fill('Delegations exchanged views.');
  await dialog.getByRole('button', { name: 'Close the item' }).click();
  for (const person of [japan, france]) {
    await expect(person.page.getByText('Delegations exchanged views.').first()).toBeVisible();
  }
  for (const person of [officer, chair, japan, france]) await person.context.close();
});

test('a delegation answers its invitation where it is asked', async ({ browser }) => {
  const officer = await somebody(browser, 'officer@secretariat.example');
  const id = await convened(officer);
  const korea = await somebody(browser, 'head@kor.example');
  await korea.page.goto(`/sessions/${id}`);
  await korea.page
    .getByRole('button', { name: /^Accept/ })
    .first()
    .click();
  await expect(korea.page.getByText('Accepted').first()).toBeVisible();
  const { session } = (await officer.ask(
    `query ($id: ID!) { session(id: $id) { invitations { delegation { code } answer } } }`,
    { id },
  )) as { session: { invitations: { delegation: { code: string }; answer: string }[] } };
  expect(session.invitations.find(({ delegation }) => delegation.code === 'KOR')?.answer).toBe('ACCEPTED');
  await korea.context.close();
  await officer.context.close();
});
