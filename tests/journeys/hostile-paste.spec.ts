import { expect, type Page, test } from '@playwright/test';
import { somebody } from './support/people';

const PAPER = 'mutation ($input: PaperInput!) { createPaper(input: $input) { ... on Paper { id } } }';

const OFFICE = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{color:red}</style><script>window.ran = 1</script></head><body>
<!--StartFragment--><p class=MsoNormal style='mso-style:x' onclick="window.ran = 2">Pasted <b>bold</b> words<o:p></o:p>
<img src="data:image/svg+xml,<svg onload='window.ran = 3'/>" onerror="window.ran = 4">
<iframe src="javascript:parent.ran = 5"></iframe><a href="javascript:window.ran = 6">a link that runs</a>
<a href="https://forum.example/charter">a good link</a></p>${'<div>'.repeat(500)}<p>Deep.</p>${'</div>'.repeat(500)}<!--EndFragment--></body></html>`;

const editorOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the draft' });

const paste = (page: Page, data: Readonly<Record<string, string>>): Promise<void> =>
  editorOf(page).evaluate((node, given) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
    node.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, data);

test('an editor into which hostile markup and far too much is pasted goes on being written in', async ({
  browser,
}) => {
  const head = await somebody(browser, 'head@est.example');
  const input = {
    ...{
      title: `Pasted ${test.info().workerIndex} ${test.info().retry}`,
      kind: 'WORKING_PAPER',
      markdown: 'Before.\n',
    },
    label: { classification: 'UNCLASSIFIED' },
  };
  const { createPaper } = (await head.ask(PAPER, { input })) as { createPaper: { id: string } };
  const { page } = head;
  await page.goto(`/papers/${createPaper.id}?edit`);
  const editor = editorOf(page);
  await expect(editor).toContainText('Before.');
  await editor.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await paste(page, { 'text/html': OFFICE, 'text/plain': 'Pasted' });
  await expect(editor).toContainText('Pasted bold words');
  await expect(editor).toContainText('Deep.');
  await expect(
    editor.locator('script, style, iframe, [onclick], [onerror], a[href^="javascript"]'),
  ).toHaveCount(0);
  await expect(editor.locator('a[href="https://forum.example/charter"]')).toHaveCount(1);

  await paste(page, { 'text/plain': 'x'.repeat(1_000_000) });
  await expect(page.getByText('This is too long to be pasted at once')).toBeVisible();
  await paste(page, { 'text/plain': `${'many words '.repeat(5_000)}and an end.` });
  await expect(editor).toContainText('and an end.');
  await page.keyboard.type(' Typed on.');
  await expect(editor).toContainText('Typed on.');
  await expect(page.getByText('Everything is saved.')).toBeVisible();
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  await page.getByRole('button', { name: 'Back to the paper' }).click();
  await expect(page.getByText('Typed on.').first()).toBeVisible();
});
