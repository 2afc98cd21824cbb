import { get } from 'node:http';
import type { Forum, Person } from '@parley/testkit';
import JSZip from 'jszip';

/** Asks for an archive, or for something else by its path. */
export const askerOf =
  (forum: Forum) =>
  (reader: Person, path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${forum.node().address}${path}`, { headers: { ...reader.headers, ...headers } });

/** The files of a ZIP file by name, their check sums compared. */
export const opened = async (bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> => {
  const zip = await JSZip.loadAsync(new Uint8Array(bytes), { checkCRC32: true });
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  return new Map(
    await Promise.all(files.map(async (file) => [file.name, await file.async('nodebuffer')] as const)),
  );
};

/** An archive that was begun, and of which nothing was taken yet. */
export interface BegunArchive {
  /** Goes without taking it. */
  readonly drop: () => void;
  /** Takes all of it; rejects where it ends before its end. */
  readonly rest: () => Promise<Buffer>;
}

/** Begins to take an archive. */
export const beginnerOf =
  (forum: Forum) =>
  (reader: Person, path: string): Promise<BegunArchive> =>
    new Promise((resolve, reject) => {
      const address = `${forum.node().address}${path}`;
      const request = get(address, { headers: reader.headers, agent: false }, (response) => {
        if (response.statusCode !== 200) return reject(new Error(String(response.statusCode)));
        const rest = async (): Promise<Buffer> => {
          const pieces: Buffer[] = [];
          for await (const piece of response) pieces.push(piece as Buffer);
          return Buffer.concat(pieces);
        };
        // Who drops it expects it to end.
        response.on('error', () => undefined);
        resolve({ drop: () => request.destroy(), rest });
      }).on('error', reject);
    });

/** Makes a stored file, which was sent as three pieces or fewer, 30 MB longer: more than a connection holds of what is not taken. */
export const lengthen = async (forum: Forum, filename: string): Promise<void> => {
  await forum.sql(
    `insert into attachment_piece select a.id, p.first + turn, decode(string_agg(md5(random()::text || turn || i), ''), 'hex')
     from attachment a, lateral (select max(place) + 1 as first from attachment_piece where attachment_id = a.id) p,
       generate_series(0, 59) turn, generate_series(1, 32768) i where a.filename = $1 group by a.id, p.first, turn`,
    [filename],
  );
  await forum.sql(
    `update attachment a set bytes = (select sum(length(data)) from attachment_piece p where p.attachment_id = a.id)
     where filename = $1`,
    [filename],
  );
};
