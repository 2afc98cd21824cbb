import type { Actor } from '@parley/kernel';
import type { ReadScope } from '@parley/platform';

/** How far somebody has been let into a document, and under which state of its rights. */
export interface Access {
  readonly mode: 'read' | 'write';
  readonly rights: number;
  readonly actor: Actor;
}

interface AccessRow {
  readonly writes: boolean;
  readonly rights: number;
}

/** Asks the database, under the caller's identity, how far they may come; `undefined` where they do not see the document. */
export const accessTo = async (scope: ReadScope, key: string): Promise<Access | undefined> => {
  const [actor, [row]] = await Promise.all([
    scope.actor(),
    scope.query<AccessRow>(
      'select rights, writers && my_writer_names() as writes from shared_document where id = $1',
      [key],
    ),
  ]);
  if (actor === undefined || row === undefined) return undefined;
  return { mode: row.writes ? 'write' : 'read', rights: row.rights, actor };
};
