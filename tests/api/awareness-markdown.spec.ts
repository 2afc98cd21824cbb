import { describe, expect, it } from '@jest/globals';
import { startForum } from '@parley/testkit';
import { listed, noteInput, rare, written } from './support/awareness';
import { filesUnder } from './support/exports';
import { bodyOf } from './support/working-text';

const forum = await startForum();
const [japan, france] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('head@fra.example'),
]);
const get = filesUnder(forum, 'notes');

describe('the text of a note', () => {
  it('is Markdown: set where it is read, and kept as it was sent', async () => {
    const body = 'Seen **twice**:\n\n- at dawn\n- at night\n\n| a | b |\n| --- | --- |\n| 1 | 2 |';
    const { id } = await written(japan, { body });
    const note = await bodyOf(france, id);
    expect(note?.body).toBe(body);
    for (const set of ['<strong>twice</strong>', '<li dir="auto">', '<th>a</th>'])
      expect(note?.html).toContain(set);
    const { text } = await get(`${id}/note.html?lang=en`, france);
    expect(text).toContain('Seen <strong>twice</strong>:');
    expect(text).not.toContain('**');
    const stix = await get(`${id}/note.stix.json`, france);
    expect(stix.text).toContain('Seen **twice**');
  });

  it('harms nobody, whatever is written in it', async () => {
    const body =
      '<img src=x onerror=alert(1)> <script>alert(2)</script> [link](javascript:alert(3)) ![image](https://x.example/a.png)';
    const { id } = await written(japan, { body });
    const { html = '' } = (await bodyOf(france, id)) ?? {};
    expect(html).not.toMatch(/<(img|script)|href="javascript/);
    expect(html).toContain('&lt;script&gt;');
  });

  it('is found by its words, marked or not', async () => {
    const word = rare();
    const { id } = await written(japan, { body: `About **${word}**.` });
    expect(await listed(france, { text: word })).toEqual([id]);
  });

  it('is asked for where a note is begun, and stays where a change leaves it out', async () => {
    const none = { input: noteInput({ body: undefined }) };
    expect(await japan.refused('createNote', none)).toMatchObject({ code: 'INVALID', field: 'body' });
    const { id } = await written(japan, { body: 'As it *was*.' });
    await japan.does('changeNote', { id, version: 1, input: noteInput({ body: undefined, title: 'Other' }) });
    expect(await bodyOf(france, id)).toMatchObject({ title: 'Other', body: 'As it *was*.' });
  });
});
