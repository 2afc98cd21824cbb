import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { roomWithItem } from './support/item-in-room';
import { somebody, type Somebody } from './support/people';
import { picture } from './support/picture';

const written = async (by: Somebody, title: string, more: object): Promise<string> => {
  const input = {
    ...{ title, body: `${title}: seen at dawn.`, topic: 'maritime_activity', reliability: 'B' },
    ...{ credibility: 'TWO', observedFrom: '2026-03-01T08:00:00Z', ...more },
  };
  const { createNote } = (await by.ask(
    `mutation ($input: NoteInput!) { createNote(input: $input) { __typename ... on Note { id } } }`,
    { input },
  )) as { createNote: { id: string } };
  return createNote.id;
};

const three = (browser: Browser): Promise<readonly [Somebody, Somebody, Somebody]> =>
  Promise.all([
    somebody(browser, 'head@dnk.example'),
    somebody(browser, 'head@bel.example', { language: 'fr', colorScheme: 'dark', width: 390 }),
    somebody(browser, 'head@svn.example'),
  ]);

const briefOf = (page: Page, name = 'Brief'): Locator => page.getByRole('region', { name, exact: true });
const POINT = { type: 'Point', coordinates: [12.5, 55.6] };

test('a note is added to the item under discussion: those who may see it have it on map and timeline at once, others see nothing', async ({
  browser,
}) => {
  const [denmark, belgium, slovenia] = await three(browser);
  const word = `brief ${test.info().retry} ${Date.now()}`;
  const label = { classification: 'RESTRICTED', releasableTo: ['BEL'] };
  const first = await written(denmark, `Cable ${word}`, { place: POINT, label });
  await written(denmark, `Vessel ${word}`, {
    area: 'baltic_sea',
    observedFrom: '2026-03-04T08:00:00Z',
    label,
  });
  const { sessionId } = await roomWithItem(browser, word);
  for (const { page } of [denmark, belgium, slovenia]) {
    await page.goto(`/sessions/${encodeURIComponent(sessionId)}/room`);
    await expect(page.locator('#room-item')).toContainText(word);
  }
  const add = denmark.page.getByRole('button', { name: 'Add notes or a picture…', exact: true });
  await add.click();
  const adding = denmark.page.getByRole('dialog');
  await adding.getByLabel('Find a note').fill(word);
  await adding.getByRole('checkbox', { name: `Cable ${word}` }).check();
  await adding.getByRole('checkbox', { name: `Vessel ${word}` }).check();
  await expectAccessible(denmark.page, 'adding notes to an item');
  await adding.getByRole('button', { name: 'Put the notes on the item', exact: true }).click();

  const brief = briefOf(denmark.page);
  const list = brief.getByRole('list', { name: 'Notes of the brief', exact: true });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  // The room is marked as its session is; with the notes it is marked as they are.
  await expect(denmark.page.getByRole('note', { name: 'Label', exact: true })).toContainText(
    'APP RESTRICTED',
  );
  await expect(slovenia.page.getByRole('note', { name: 'Label', exact: true })).toContainText(
    'APP UNCLASSIFIED',
  );
  // Chosen in one, chosen in all; by keyboard.
  const mark = brief
    .getByRole('region', { name: 'Map of the brief' })
    .getByRole('button', { name: `Cable ${word}` });
  await mark.focus();
  await denmark.page.keyboard.press('Enter');
  const bar = brief.getByRole('region', { name: 'Timeline of the brief, in UTC' }).getByRole('button', {
    name: `Cable ${word}`,
  });
  await expect(bar).toHaveAttribute('aria-pressed', 'true');
  await expect(list.getByRole('checkbox', { name: `Choose Cable ${word}` })).toBeChecked();
  await expectAccessible(denmark.page, 'a brief in the room');
  await picture(denmark.page, 'brief-room', { fullPage: true });

  // On a phone it is there, and opens when it is asked for.
  const seen = briefOf(belgium.page, 'Dossier du point');
  await expect(seen).toContainText('2 notes');
  await expect(seen.getByRole('list', { name: 'Notes du dossier' })).toHaveCount(0);
  await seen.getByRole('button', { name: 'Afficher', exact: true }).click();
  await expect(seen.getByRole('list', { name: 'Notes du dossier' })).toContainText(`Vessel ${word}`);
  await expectAccessible(belgium.page, 'a brief in the room, in French, in the dark, on a phone');
  await picture(belgium.page, 'brief-room-fr-dark-phone', { fullPage: true });
  await expect(briefOf(slovenia.page)).toHaveCount(0);

  // Narrowed to nobody else, it goes; for its own delegation it stays.
  await denmark.ask(
    `mutation ($id: ID!, $label: LabelInput!) { relabelNote(id: $id, version: 1, label: $label, reason: "A spill.") { __typename } }`,
    { id: first, label: { classification: 'RESTRICTED', releasableTo: [] } },
  );
  await expect(seen).toContainText('1 note');
  await expect(seen.getByText(`Cable ${word}`)).toHaveCount(0);
  await expect(list.getByRole('listitem')).toHaveCount(2);

  await list.getByRole('button', { name: `Take “Vessel ${word}” off the item`, exact: true }).click();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(seen).toHaveCount(0);
  await expect(briefOf(slovenia.page)).toHaveCount(0);
});

test('a picture is put on an item from its page, and stands on the page of the session', async ({
  browser,
}) => {
  const [denmark, belgium] = await three(browser);
  const word = `put ${test.info().retry} ${Date.now()}`;
  const noteId = await written(denmark, `Source ${word}`, {
    place: POINT,
    label: { classification: 'UNCLASSIFIED' },
  });
  const { createPicture } = (await denmark.ask(
    `mutation ($input: PictureInput!) { createPicture(input: $input) { ... on Picture { id } } }`,
    {
      input: {
        ...{ title: `Picture ${word}`, text: 'Activity has grown (#1).', noteIds: [noteId] },
        label: { classification: 'UNCLASSIFIED' },
      },
    },
  )) as { createPicture: { id: string } };
  const { sessionId } = await roomWithItem(browser, word);
  const { page } = denmark;
  await page.goto(`/awareness/pictures/${encodeURIComponent(createPicture.id)}`);
  await page.getByRole('button', { name: 'Put on an agenda item…', exact: true }).click();
  const putting = page.getByRole('dialog');
  await putting.getByLabel('Session').selectOption(sessionId);
  await putting.getByRole('radio', { name: word }).check();
  await expectAccessible(page, 'putting a picture on an item');
  await picture(page, 'brief-put');
  await putting.getByRole('button', { name: 'Put it on the item', exact: true }).click();
  const agenda = page.getByRole('region', { name: 'On the agenda', exact: true });
  await expect(agenda.getByRole('listitem')).toContainText(word);

  await belgium.page.goto(`/sessions/${encodeURIComponent(sessionId)}`);
  const panel = belgium.page.getByRole('region', { name: 'Notes et tableaux joints à l’ordre du jour' });
  await expect(panel.getByRole('link', { name: `Picture ${word}` })).toBeVisible();
  await expectAccessible(belgium.page, 'a session with a brief, in French, in the dark, on a phone');

  await page.goto(`/sessions/${encodeURIComponent(sessionId)}/room`);
  const brief = briefOf(page);
  await brief.getByRole('link', { name: '(#1)', exact: true }).click();
  await expect(brief.getByRole('checkbox', { name: `Choose Source ${word}` })).toBeChecked();
  await picture(page, 'brief-room-picture', { fullPage: true });
  await page.goto(`/awareness/pictures/${encodeURIComponent(createPicture.id)}`);
  await agenda.getByRole('button', { name: /^Take “/ }).click();
  await expect(agenda.getByRole('listitem')).toHaveCount(0);
});
