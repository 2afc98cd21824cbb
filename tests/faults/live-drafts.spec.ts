import { afterAll, expect, it } from '@jest/globals';
import { eventually, startForum } from '@parley/testkit';
import { LIVE, openDraft, untilDraft } from '../api/support/live-draft';
import { Editor } from '../api/support/shared-document';

const forum = await startForum({ nodes: 2, kept: true });
afterAll(() => forum.stop());

it('two write on two nodes, one node is killed: every acknowledged word is in the draft, and in what is submitted', async () => {
  const { id, documentId } = await openDraft(forum, 'Begun.\n');
  const here = await Editor.open(await forum.person('head@jpn.example', 0), documentId);
  const there = await Editor.open(await forum.person('adviser@jpn.example', 1), documentId);
  for (let n = 1; n <= 20; n += 1) {
    here.write(`Here ${n}.`);
    there.write(`There ${n}.`);
  }
  await eventually(
    async () => [here, there].map(({ acknowledged }) => acknowledged.length),
    (counts) => counts.every((count) => count >= 8),
  );
  here.client.socket.on('disconnect', () => undefined);
  const kept = here.acknowledged.filter(({ ok }) => ok).length;
  await forum.node(0).kill();
  await there.settled();
  const head = await forum.person('head@jpn.example', 1);
  const stored = (draft: string, name: string): number => draft.split(`${name} `).length - 1;
  const { draft } = await untilDraft(head, id, (text) => stored(text, 'There') === 20);
  expect(stored(draft ?? '', 'Here')).toBeGreaterThanOrEqual(kept);

  // What was typed while the line was down is sent when its author is back, and submitted at once, without waiting.
  const back = await Editor.open(head, documentId);
  back.write('Typed offline.');
  await back.settled();
  const submitted = await head.does<{ draft: string }>('submitPaper', { id }, LIVE);
  expect(submitted.draft).toContain('Typed offline.');
  expect(stored(submitted.draft, 'Here')).toBeGreaterThanOrEqual(kept);
  there.close();
  back.close();
  here.close();
});
