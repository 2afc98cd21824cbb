import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { somebody } from './support/people';

test('a note is written and placed, disputed by another delegation, and not there for a third outside its label', async ({
  browser,
}) => {
  const title = `Vessels without signals, journey ${test.info().retry}`;
  const word = `journey${Date.now()}`;
  const [japan, norway, france, korea] = await Promise.all([
    somebody(browser, 'head@jpn.example'),
    somebody(browser, 'head@nor.example', { language: 'fr', colorScheme: 'dark' }),
    somebody(browser, 'head@fra.example'),
    somebody(browser, 'head@kor.example'),
  ]);
  const { page } = japan;

  await page.goto('/awareness/new');
  await page.getByLabel('Title').fill(title);
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill(`Twelve vessels, ${word}.`);
  await page.getByLabel('Name of the place').fill('Anchorage');
  await page.getByLabel('Coordinates').fill('0, 0\n2, 2\n0, 2\n2, 0');
  await expect(page.getByText('The outline crosses itself.')).toBeVisible();
  await page.getByLabel('Coordinates').fill('12.5, 114.2');
  // A hand that pulls the map does not point at a place; one that points does.
  const drawn = page.getByRole('group', { name: /^Map to point at the place/ });
  await page.getByRole('button', { name: 'Nearer', exact: true }).click();
  await drawn.scrollIntoViewIfNeeded();
  const box = await drawn.boundingBox();
  if (box === null) throw new Error('there is no map');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 20, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByLabel('Coordinates')).toHaveValue('12.5, 114.2');
  await page.mouse.click(x, y);
  await expect(page.getByLabel('Coordinates')).toHaveValue(/^12\.5, 114\.2\n-?[\d.]+, -?[\d.]+$/);
  await page.getByRole('button', { name: 'Remove the last corner', exact: true }).click();
  await expect(page.getByLabel('Coordinates')).toHaveValue('12.5, 114.2');
  await page.getByText('Written by your delegation alone').click();
  await page
    .getByRole('group', { name: 'Delegations that may change the note too', exact: true })
    .getByRole('checkbox', { name: /KOR/ })
    .check();
  await page.getByLabel('Reliability of the source').selectOption('B');
  await page.getByLabel('Credibility of what it says').selectOption('TWO');
  await page.getByLabel('Chosen delegations', { exact: true }).check();
  for (const code of [/NOR/, /KOR/])
    await page
      .getByRole('group', { name: 'Delegations', exact: true })
      .getByRole('checkbox', { name: code })
      .check();
  await expectAccessible(page, 'writing a note');
  await page.getByRole('button', { name: 'Share the note', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByText('Usually reliable')).toBeVisible();
  const path = new URL(page.url()).pathname;

  await norway.page.setViewportSize({ width: 390, height: 844 });
  await norway.page.goto(path);
  await norway.page.getByRole('button', { name: 'Évaluer cette note…', exact: true }).click();
  const dialog = norway.page.getByRole('dialog');
  await dialog.getByLabel('Conteste', { exact: true }).check();
  await dialog.getByLabel('En vos propres termes').fill('We count four.');
  await dialog.getByRole('button', { name: 'Enregistrer l’évaluation', exact: true }).click();
  await expect(norway.page.getByText('We count four.')).toBeVisible();
  await expectAccessible(norway.page, 'a note, in French, in the dark, on a phone');

  // Map, timeline and list say the same, narrowed by the address.
  await page.goto(`/awareness?q=${word}`);
  await expect(page.getByRole('region', { name: 'Notes', exact: true })).toContainText('1 note');
  await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible();
  await expect(page.getByText('1 disputes')).toBeVisible();
  const map = page.getByRole('region', { name: 'Map', exact: true });
  await map.getByRole('button', { name: title, exact: true }).click();
  await expect(map.getByRole('link', { name: title, exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Timeline', exact: true }).getByRole('button')).toHaveCount(
    1,
  );
  await map.getByRole('button', { name: 'Nearer', exact: true }).click();
  await expectAccessible(page, 'the picture');

  await norway.page.goto(`/awareness?q=${word}`);
  await expect(norway.page.getByRole('link', { name: title, exact: true })).toBeVisible();
  await expectAccessible(norway.page, 'the picture, in French, in the dark, on a phone');
  const widest = await norway.page.evaluate<number>('document.documentElement.scrollWidth');
  expect(widest).toBeLessThanOrEqual(390);

  await page.goto(`/search?q=${word}`);
  await page.getByRole('link', { name: title, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await korea.page.goto(`${path}/change`);
  await expect(korea.page.getByLabel('Title')).toHaveValue(title);
  await expect(korea.page.getByText('Written together with 1 other delegation')).toHaveCount(0);

  await france.page.goto(path);
  await expect(france.page.getByText('There is nothing here for you')).toBeVisible();
  await france.page.goto(`/awareness?q=${word}`);
  await expect(france.page.getByText('No note matches')).toBeVisible();
});
