import { createHash } from 'node:crypto';
import { type PictureChanges, pictureChanges } from '@parley/awareness/model';
import type { Language } from '@parley/kernel';
import { changesHtml, trackedChanges } from '@parley/papers/server';
import type { Operation } from '@parley/platform';
import { z } from 'zod';
import { type PictureView, versionsOfPicture } from './picture-view';

/** What the one line of JSON of a version says, as far as versions are compared. */
const written = z.object({
  title: z.string(),
  text: z.string(),
  notes: z.array(z.object({ number: z.int(), version: z.int() })),
});

const hashed = (markdown: string) => ({
  markdown,
  sha256: createHash('sha256').update(markdown, 'utf8').digest('hex'),
});

/** What is asked for: two versions by their numbers. */
export interface ChangesArgs {
  readonly from: number;
  readonly to: number;
  readonly language?: Language | null;
}

/** What became of a picture between two versions, its text with the changes marked; `null` where one of them is absent or out of sight. */
export const changesOfPicture = async (
  { key }: PictureView,
  { from, to, language }: ChangesArgs,
  { scope }: Pick<Operation, 'scope'>,
): Promise<(PictureChanges & { readonly html: string }) | null> => {
  const versions = await scope.loader(versionsOfPicture).load(key);
  const [before, after] = [from, to].map((number) => {
    const found = versions.find(({ version }) => version === number);
    return found && written.parse(JSON.parse(found.content));
  });
  if (before === undefined || after === undefined) return null;
  const blocks = await trackedChanges(hashed(before.text), hashed(after.text));
  return { ...pictureChanges(before, after), html: changesHtml(blocks, language ?? 'EN') };
};
