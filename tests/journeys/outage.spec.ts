import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { draftSession } from './support/draft-session';
import { type OwnServer, ownServer } from './support/own-server';
import { type Somebody, somebody } from './support/people';

let server: OwnServer;
test.beforeAll(async () => {
  server = await ownServer();
  await server.start();
});
test.afterAll(() => server.remove());

const AWAY = /The connection was lost|No connection|La connexion|Pas de connexion|Aucune connexion/;
const queued = (page: Page) =>
  page.getByRole('region', {
    name: /^(What you did without a connection|Ce que vous avez fait sans connexion)$/,
  });

/** What the server holds: who has spoken, who waits, what was said. */
const held = async ({ ask }: Somebody, id: string): Promise<unknown> => {
  const { session } = (await ask(
    `query ($id: ID!) { session(id: $id) { messages { nodes { text } } agenda { speakers {
       spoken { delegation { code } } waiting { kind delegation { code } } } } } }`,
    { id },
  )) as {
    session: {
      messages: { nodes: { text: string }[] };
      agenda: {
        speakers: {
          spoken: { delegation: { code: string } }[];
          waiting: { kind: string; delegation: { code: string } }[];
        };
      }[];
    };
  };
  const [item] = session.agenda;
  return {
    said: session.messages.nodes.map(({ text }) => text),
    spoken: item?.speakers.spoken.map(({ delegation }) => delegation.code),
    waiting: item?.speakers.waiting.map(({ kind, delegation }) => `${delegation.code} ${kind}`),
  };
};

test('what was done while the line was cut and the server restarted is done once, and a refusal is told', async ({
  browser,
}) => {
  const open = (email: string, more: object = {}) =>
    somebody(browser, email, { server: server.address, ...more });
  const officer = await open('officer@secretariat.example');
  const id = await draftSession(officer, 'A bad line', ['Exchange of views']);
  await officer.ask('mutation ($id: ID!) { conveneSession(id: $id) { __typename } }', { id });
  const chair = await open('chair@secretariat.example');
  const japan = await open('head@jpn.example');
  const france = await open('head@fra.example', { language: 'fr', colorScheme: 'dark', width: 390 });
  for (const { page } of [chair, japan, france]) await page.goto(`/sessions/${id}/room`);
  await chair.page.getByRole('button', { name: 'Open the session' }).click();
  await chair.page.getByRole('button', { name: 'Open this item' }).click();
  await japan.page.getByRole('button', { name: /^Messages/ }).click();
  const message = japan.page.getByRole('textbox', { name: /^Message to/ });
  await expect(message).toBeFocused();
  await japan.page.getByRole('button', { name: /^Request the floor/ }).click();
  await expect(chair.page.getByRole('button', { name: 'Give the floor to Japan' })).toBeVisible();
  await france.page.getByRole('button', { name: /^Demander la parole/ }).click();
  await expect(chair.page.getByRole('button', { name: 'Give the floor to France' })).toBeVisible();

  // Japan's line is cut; three things of different kinds are done meanwhile.
  await japan.context.setOffline(true);
  await expect(japan.page.getByText(AWAY)).toBeVisible();
  await message.fill('We are back in ten minutes.');
  await message.press('Enter');
  await japan.page.getByRole('button', { name: /^Withdraw request/ }).click();
  await japan.page.getByRole('button', { name: /^Point of order/ }).click();
  await expect(queued(japan.page).getByRole('listitem')).toHaveCount(3);
  await expect(queued(japan.page).getByText('Waits to be sent')).toHaveCount(3);
  await expectAccessible(japan.page, 'the room with actions that wait');
  await japan.page.screenshot({ path: 'test-results/screens/queued.png', fullPage: true });

  // The room goes on without Japan, and its server is started anew.
  await chair.page.getByRole('button', { name: 'Give the floor to Japan' }).click();
  await chair.page.getByRole('button', { name: /^End/ }).click();
  await expect(chair.page.getByText('Nobody has the floor.')).toBeVisible();
  await server.stop();
  await expect(chair.page.getByText(AWAY)).toBeVisible();
  await server.start();
  await expect(chair.page.getByText(AWAY)).toHaveCount(0, { timeout: 45_000 });

  await japan.context.setOffline(false);
  await expect(japan.page.getByText(AWAY)).toHaveCount(0, { timeout: 45_000 });
  const list = queued(japan.page).getByRole('listitem');
  await expect(list.filter({ hasText: 'Done' })).toHaveCount(2);
  await expect(list.filter({ hasText: 'Take back a request' })).toContainText('Refused: ');
  expect(await held(chair, id)).toEqual({
    said: ['We are back in ten minutes.'],
    spoken: ['JPN'],
    waiting: ['JPN POINT_OF_ORDER', 'FRA STATEMENT'],
  });
  await japan.page.screenshot({ path: 'test-results/screens/queued-ended.png', fullPage: true });
  await queued(japan.page).getByRole('button', { name: 'Dismiss' }).click();
  await expect(queued(japan.page)).toHaveCount(0);

  // In French, on a phone, in the dark.
  await france.context.setOffline(true);
  await expect(france.page.getByText(AWAY)).toBeVisible();
  await france.page.getByRole('button', { name: /^Retirer/ }).click();
  await expect(queued(france.page).getByRole('listitem')).toContainText('En attente d’envoi');
  await expectAccessible(france.page, 'the room with an action that waits, in French');
  await france.page.screenshot({ path: 'test-results/screens/queued-phone-fr.png', fullPage: true });

  // Whoever is next is told so elsewhere too, also after a reload, and finds the way back.
  await japan.page.getByRole('link', { name: /^Papers/ }).click();
  const strip = japan.page.getByRole('complementary', { name: 'Room: A bad line' });
  await expect(strip.getByRole('status')).toHaveText('You are next on the list.');
  await expect(japan.page).toHaveTitle(/^You are next · /);
  await expectAccessible(japan.page, 'who is next, on another screen');
  await japan.page.screenshot({ path: 'test-results/screens/next-elsewhere.png' });
  await japan.page.reload();
  await expect(strip.getByRole('status')).toHaveText('You are next on the list.');
  await chair.page.getByRole('button', { name: 'Give the floor to Japan' }).click();
  await expect(strip.getByRole('status')).toHaveText('Your delegation has the floor.');
  await strip.getByRole('link', { name: 'Go to the room: A bad line' }).click();
  await expect(japan.page.getByRole('region', { name: 'Speaking' })).toContainText('Japan');
  await expect(strip).toHaveCount(0);
});
