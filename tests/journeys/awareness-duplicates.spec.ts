import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { somebody, type Somebody } from './support/people';

const CREATE = `mutation ($input: NoteInput!) { createNote(input: $input) { __typename ... on Note { id } } }`;

const written = async (by: Somebody, input: object): Promise<string> => {
  const { createNote } = (await by.ask(CREATE, { input })) as { createNote: { id: string } };
  return createNote.id;
};

const note = (title: string, more: object = {}) => ({
  ...{
    title,
    body: `${title}, at first light.`,
    topic: 'maritime_activity',
    reliability: 'B',
    credibility: 'TWO',
  },
  ...{
    observedFrom: new Date(Date.now() - 2 * 3_600_000).toISOString(),
    label: { classification: 'UNCLASSIFIED' },
  },
  ...more,
});

test('a note like one that is there is offered while it is written, and linked as the same event with it', async ({
  browser,
}) => {
  const [france, japan] = await Promise.all([
    somebody(browser, 'head@fra.example'),
    somebody(browser, 'head@jpn.example', { width: 390 }),
  ]);
  const word = `seamount ${test.info().retry} ${Date.now()}`;
  const theirs = await written(france, note(`Survey ship over the ${word}`));
  const hidden = `Sounding of the ${word}`;
  await written(france, note(hidden, { label: { classification: 'UNCLASSIFIED', releasableTo: [] } }));

  const { page } = japan;
  await page.goto('/awareness/new');
  const alike = page.getByRole('region', { name: 'Likely of the same event', exact: true });
  await page.getByLabel('Title').fill(`Survey ships above the ${word}`);
  const offered = alike.getByRole('listitem');
  await expect(offered).toHaveCount(1);
  await expect(offered).toContainText('like words, 2 h apart');
  await expect(page.getByText(hidden)).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill('Two survey ships with towed gear.');
  await alike.getByLabel(`It is the same event: Survey ship over the ${word}`).check();
  await expectAccessible(page, 'a new note with one that is likely of the same event, on a phone');
  await page.getByRole('button', { name: 'Share the note', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Survey ships above the ${word}` })).toBeVisible();
  const links = page.getByRole('region', { name: 'Links', exact: true });
  await expect(links.getByRole('listitem')).toContainText(`Survey ship over the ${word}`);
  await expect(links).toContainText('Same event as');

  await france.page.goto(`/awareness/${encodeURIComponent(theirs)}`);
  const seen = france.page.getByRole('region', { name: 'Links', exact: true });
  await expect(seen.getByRole('listitem')).toContainText(`Survey ships above the ${word}`);
});

test('whose note it is links it from its page with what is likely the same, in French and in the dark', async ({
  browser,
}) => {
  const [france, japan] = await Promise.all([
    somebody(browser, 'deputy@fra.example', { language: 'fr', colorScheme: 'dark' }),
    somebody(browser, 'head@jpn.example'),
  ]);
  const word = `causeway ${test.info().retry} ${Date.now()}`;
  const ours = await written(france, note(`Barges at the ${word}`));
  await written(japan, note(`Barge at the ${word}`));
  const path = `/awareness/${encodeURIComponent(ours)}`;
  await france.page.goto(path);
  const likely = france.page.getByRole('region', { name: 'Sans doute le même événement', exact: true });
  await expect(likely.getByRole('listitem')).toContainText('termes proches, même moment');
  await expectAccessible(france.page, 'a note with another that is likely the same, in French, in the dark');
  await likely.getByRole('button', { name: `Relier comme même événement : Barge at the ${word}` }).click();
  await expect(likely).toHaveCount(0);
  await expect(france.page.getByRole('region', { name: 'Liens', exact: true })).toContainText('Barge at the');
  await japan.page.goto(path);
  await expect(japan.page.getByRole('region', { name: 'Links', exact: true })).toContainText('Same event as');
  await expect(japan.page.getByRole('region', { name: 'Likely of the same event', exact: true })).toHaveCount(
    0,
  );
});

test('who may read a note is told to its delegation, and to a reader only once that delegation allows it', async ({
  browser,
}) => {
  const [france, japan] = await Promise.all([
    somebody(browser, 'head@fra.example'),
    somebody(browser, 'head@jpn.example', { language: 'fr', colorScheme: 'dark', width: 390 }),
  ]);
  const title = `Ferry late ${test.info().retry} ${Date.now()}`;
  const label = { classification: 'UNCLASSIFIED', releasableTo: ['JPN', 'NOR'] };
  const path = `/awareness/${encodeURIComponent(await written(france, note(title, { label })))}`;
  await japan.page.goto(path);
  await expect(japan.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(japan.page.getByRole('region', { name: 'Liens', exact: true })).toBeVisible();
  const readers = japan.page.getByRole('region', { name: 'Qui peut la lire', exact: true });
  await expect(readers).toHaveCount(0);

  await france.page.goto(path);
  const ours = france.page.getByRole('region', { name: 'Who may read it', exact: true });
  await expect(ours).toContainText('3 delegations');
  await ours.getByLabel('Readers may see who else reads this').click();
  await expect(ours.getByLabel('Readers may see who else reads this')).toBeChecked();
  await expectAccessible(france.page, 'who may read a note');

  await japan.page.reload();
  await expect(readers).toContainText('3 délégations');
  await expect(readers.getByRole('checkbox')).toHaveCount(0);
  await expectAccessible(japan.page, 'who may read a note, in French, in the dark, on a phone');
});
