import { Inject, Injectable } from '@nestjs/common';
import { SYSTEM_POOL } from '@parley/platform';
import type pg from 'pg';
import {
  bytesOf,
  type ChangeRow,
  type DocumentState,
  STATE_COLUMNS,
  type StateAndChange,
} from './document-rows';

const PAGE = 500;

/** All of a document up to a position. */
export interface StoredDocument {
  readonly parts: readonly Uint8Array[];
  readonly at: number;
}

/** What came after a position, and how the document stands at that moment; `undefined` where there is no such document. */
export interface ReadOn {
  readonly state: DocumentState;
  readonly changes: readonly ChangeRow[];
}

const changesIn = (rows: readonly StateAndChange[]): ChangeRow[] =>
  rows.flatMap(({ position, content }) =>
    position === null || content === null ? [] : [{ position, content }],
  );

/** Reads documents for the node itself, whoever is in them: what is read is handed on under the label read with it. */
@Injectable()
export class StoredDocuments {
  constructor(@Inject(SYSTEM_POOL) private readonly pool: pg.Pool) {}

  async whole(key: string): Promise<StoredDocument | undefined> {
    const { rows } = await this.pool.query<{ snapshot: Buffer | null; snapshot_at: number }>(
      'select snapshot, snapshot_at from shared_document where id = $1',
      [key],
    );
    const [row] = rows;
    if (row === undefined) return undefined;
    const parts = row.snapshot === null ? [] : [bytesOf(row.snapshot)];
    let at = row.snapshot_at;
    for (;;) {
      const page = await this.after(key, at);
      for (const { content, position } of page?.changes ?? []) {
        parts.push(bytesOf(content));
        at = position;
      }
      if ((page?.changes.length ?? 0) < PAGE) return { parts, at };
    }
  }

  async after(key: string, position: number): Promise<ReadOn | undefined> {
    const { rows } = await this.pool.query<StateAndChange>(
      `select ${STATE_COLUMNS}, c.position, c.content from shared_document d
       left join shared_document_change c on c.document_id = d.id and c.position > $2
       where d.id = $1 order by c.position limit ${PAGE}`,
      [key, position],
    );
    const [state] = rows;
    return state && { state, changes: changesIn(rows) };
  }

  /** How these documents stand, by key. */
  async states(keys: readonly string[]): Promise<ReadonlyMap<string, DocumentState>> {
    const { rows } = await this.pool.query<DocumentState & { id: string }>(
      `select d.id, ${STATE_COLUMNS} from shared_document d where d.id = any ($1)`,
      [keys],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Keeps everything up to a position as one, unless more is kept already. */
  async keepSnapshot(key: string, whole: Uint8Array, at: number): Promise<void> {
    await this.pool.query(
      'update shared_document set snapshot = $2, snapshot_at = $3 where id = $1 and snapshot_at < $3',
      [key, Buffer.from(whole), at],
    );
  }
}
