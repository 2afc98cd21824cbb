import { type Browser, expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { somebody, type Somebody } from './support/people';

const CREATE = `mutation ($input: NoteInput!) { createNote(input: $input) { __typename ... on Note { id } } }`;

const written = async (by: Somebody, title: string, more: object): Promise<string> => {
  const input = {
    ...{
      title,
      body: `${title}: three vessels.`,
      topic: 'maritime_activity',
      reliability: 'B',
      credibility: 'TWO',
    },
    ...{ observedFrom: '2026-03-01T08:00:00Z', ...more },
  };
  const { createNote } = (await by.ask(CREATE, { input })) as { createNote: { id: string } };
  return createNote.id;
};

const three = (browser: Browser): Promise<readonly [Somebody, Somebody, Somebody]> =>
  Promise.all([
    somebody(browser, 'head@prt.example'),
    somebody(browser, 'head@isl.example', { language: 'fr', colorScheme: 'dark', width: 390 }),
    somebody(browser, 'head@lux.example'),
  ]);

test('the note behind a tear-line is asked for, released to who asked, and nothing of it is seen by a third', async ({
  browser,
}) => {
  const [portugal, iceland, luxembourg] = await three(browser);
  const word = `journey ${test.info().retry} ${Date.now()}`;
  const fuller = await written(portugal, `Whole ${word}`, {
    label: { classification: 'RESTRICTED', releasableTo: [] },
  });
  const tearLine = await written(portugal, `For all ${word}`, {
    ...{ tearLineOf: fuller, label: { classification: 'UNCLASSIFIED' } },
  });
  const path = `/awareness/${encodeURIComponent(tearLine)}`;

  await iceland.page.goto(path);
  await iceland.page.getByRole('button', { name: 'Demander la note complète…', exact: true }).click();
  const asking = iceland.page.getByRole('dialog');
  await asking.getByLabel('Motif').fill(`Our trawlers, ${word}.`);
  await asking.getByRole('button', { name: 'Envoyer la demande', exact: true }).click();
  const release = iceland.page.getByRole('region', { name: 'Communication de la note', exact: true });
  await expect(release).toContainText('en attente de réponse');
  await expectAccessible(iceland.page, 'a tear-line with a request, in French, in the dark, on a phone');

  await portugal.page.goto('/awareness');
  const desk = portugal.page.getByRole('region', { name: 'Requests for release', exact: true });
  const asked = desk.getByRole('listitem').filter({ hasText: word });
  await expect(asked).toContainText('Our trawlers');
  await asked.getByRole('button', { name: 'Grant…', exact: true }).click();
  const granting = portugal.page.getByRole('dialog');
  await expect(granting).toContainText(`Whole ${word}`);
  await expectAccessible(portugal.page, 'granting a request');
  await granting.getByRole('button', { name: 'Release the note', exact: true }).click();
  await expect(asked).toHaveCount(0);

  await expect(release).toContainText('accordée');
  await release.getByRole('link', { name: 'Ouvrir la note complète', exact: true }).click();
  await expect(iceland.page.getByRole('heading', { level: 1, name: `Whole ${word}` })).toBeVisible();

  await luxembourg.page.goto(path);
  await expect(
    luxembourg.page.getByRole('button', { name: 'Ask for the fuller note…', exact: true }),
  ).toBeVisible();
  await expect(luxembourg.page.getByText('Our trawlers')).toHaveCount(0);
  await luxembourg.page.goto(`/awareness/${encodeURIComponent(fuller)}`);
  await expect(luxembourg.page.getByText('There is nothing here for you')).toBeVisible();
});

test('a note is linked to another found by its words, and both pages say so until it is taken off', async ({
  browser,
}) => {
  const [portugal, iceland] = await Promise.all([
    somebody(browser, 'head@prt.example'),
    somebody(browser, 'head@isl.example', { language: 'fr', colorScheme: 'dark', width: 390 }),
  ]);
  const word = `linked ${test.info().retry} ${Date.now()}`;
  const label = { classification: 'UNCLASSIFIED' };
  const one = await written(portugal, `One ${word}`, { label });
  const other = await written(portugal, `Other ${word}`, { label });
  await iceland.page.goto(`/awareness/${encodeURIComponent(other)}`);
  await portugal.page.goto(`/awareness/${encodeURIComponent(one)}`);
  await portugal.page.getByRole('button', { name: 'Link to a note or a paper…', exact: true }).click();
  const linking = portugal.page.getByRole('dialog');
  await linking.getByLabel('Contradicts', { exact: true }).check();
  await linking.getByLabel('Find a note').fill(`Other ${word}`);
  await linking.getByRole('radio', { name: `Other ${word}` }).check();
  await linking.getByLabel('Why, in a sentence (may be left empty)').fill('Three against two.');
  await expectAccessible(portugal.page, 'linking a note to another');
  await linking.getByRole('button', { name: 'Make the link', exact: true }).click();
  const links = portugal.page.getByRole('region', { name: 'Links', exact: true });
  await expect(links.getByRole('listitem')).toContainText(`Other ${word}`);

  const seen = iceland.page.getByRole('region', { name: 'Liens', exact: true });
  await expect(seen.getByRole('listitem')).toContainText('Est contredite par');
  await expect(seen).toContainText('Three against two.');
  await expectAccessible(iceland.page, 'a note with a link, in French, in the dark, on a phone');
  await links.getByRole('button', { name: `Take off the link with “Other ${word}”`, exact: true }).click();
  await expect(seen.getByRole('listitem')).toHaveCount(0);

  const paper = 'Terms of reference of the Atlantic-Pacific Consultations (demonstration)';
  await portugal.page.getByRole('button', { name: 'Link to a note or a paper…', exact: true }).click();
  await linking.getByLabel('Concerns a paper', { exact: true }).check();
  await linking.getByRole('button', { name: 'Make the link', exact: true }).click();
  await expect(linking.getByText('Choose a paper.')).toBeVisible();
  await linking.getByLabel('Find a paper').fill('terms of reference');
  await linking.getByRole('radio', { name: paper }).check();
  await expectAccessible(portugal.page, 'linking a note to a paper');
  await linking.getByRole('button', { name: 'Make the link', exact: true }).click();
  await links.getByRole('link', { name: paper }).click();
  await expect(portugal.page.getByRole('link', { name: `One ${word}` })).toBeVisible();
});
