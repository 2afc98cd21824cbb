import type { AnnexedText } from '@parley/rooms/server';
import type { ReadScope } from '@parley/platform';
import { paperByKey } from '../reading/paper-view';
import { revisionByKey, textByRevision } from '../reading/revision-view';
import { textAsBlocks } from './text-as-blocks';

const textOf = async (scope: ReadScope, key: string): Promise<AnnexedText | undefined> => {
  const revision = await scope.loader(revisionByKey).load(key);
  if (revision === undefined) return undefined;
  const [paper, frozen] = await Promise.all([
    scope.loader(paperByKey).load(revision.paperKey),
    scope.loader(textByRevision).load(key),
  ]);
  if (paper === undefined || frozen === undefined) return undefined;
  const { reference, sha256 } = revision;
  return { key, reference, sha256, markdown: frozen.markdown, label: paper.label };
};

/** Frozen texts that journals annex, as far as the reader of the journal sees them. */
export const textsInJournal = {
  async read(scope: ReadScope, keys: readonly string[]): Promise<readonly AnnexedText[]> {
    const read = await Promise.all(keys.map((key) => textOf(scope, key)));
    return read.filter((text) => text !== undefined);
  },
  set: textAsBlocks,
};
