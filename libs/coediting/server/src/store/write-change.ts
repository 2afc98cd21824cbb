import { type Actor, forbidden, type Refusal } from '@parley/kernel';
import { command, type Command, type Decided, idOf } from '@parley/platform';
import { z } from 'zod';

interface Held {
  readonly key: string;
  readonly writes: boolean;
  readonly last: number;
}

interface Written extends Decided {
  readonly key: string;
  readonly position: number;
}

const HOLD = `select id as key, writers && my_writer_names() as writes, last_change::int as last from shared_document
  where id = $1 for no key update`;

const SAVE = `
  with moved as (update shared_document set last_change = $2 where id = $1)
  insert into shared_document_change (document_id, position, content, author) values ($1, $2, $3, $4)`;

/** What somebody hears who may read a document and writes in it. */
export const readOnly = (): Refusal =>
  forbidden({
    en: 'You may read this document and not write in it.',
    fr: 'Vous pouvez lire ce document, mais pas y écrire.',
  });

/**
 * Stores one merged change as the next of its document. Nothing of it goes to the record: what has been written is told when
 * it is released. The bytes are no part of the input, which is checked as text.
 */
export const writeChange = (content: Uint8Array): Command<{ documentId: string }, Held, Written> =>
  command({
    action: 'document.write',
    input: z.object({ documentId: idOf('SharedDocument') }),
    load: async (tx, { documentId }) => (await tx.query<Held>(HOLD, [documentId]))[0],
    may: (_: Actor, { writes }: Held) => (writes ? undefined : readOnly()),
    decide: ({ key, last }: Held): Written => ({ key, position: last + 1, events: [] }),
    save: async (tx, { key, position }: Written, { actor }) => {
      await tx.query(SAVE, [key, position, Buffer.from(content), actor.personId]);
    },
    subject: ({ key }: Written) => key,
  });
