import { Readable } from 'node:stream';
import { safeName } from '@parley/papers/model';
import { type DocumentLanguage, markingIn, saying } from '@parley/sessions/model';
import type { FastifyReply } from 'fastify';
import { disposition } from '../attachments/attachment-answers';
import type { ArchivePlan } from './archive-plan';
import { ARCHIVE_WORDS } from './archive-words';
import type { ArchiveWriter } from './write-archive';

/** A reader who takes nothing for so long is gone, in milliseconds. */
const STALLED_MS = 60_000;

const LONGEST_MARKING = 70;

/** The name of an archive: its marking, which is never cut to less, what it is of, and the day on which it was taken. */
export const archiveName = (
  { title, label }: ArchivePlan,
  language: DocumentLanguage,
  day: string,
): string => {
  const say = saying(language);
  const marking = safeName(markingIn(label, language), '', 400);
  const level = markingIn(
    { ...label, releasableTo: null, releasableToObservers: false, caveats: [] },
    language,
  );
  const marked =
    [...marking].length <= LONGEST_MARKING ? marking : `${level} (${say(ARCHIVE_WORDS.limited)})`;
  return `${marked} - ${safeName(title)} - ${day}.zip`;
};

interface Ending {
  /** Ends the connection of one who takes nothing any more. */
  readonly stop: () => void;
  readonly done: () => void;
}

/** What is written, piece by piece as it is taken; whoever takes nothing any more, or has gone, ends the work. */
async function* taken(writer: ArchiveWriter, { stop, done }: Ending): AsyncGenerator<Buffer> {
  const stalled = setTimeout(stop, STALLED_MS);
  try {
    for await (const piece of writer.output) {
      yield piece as Buffer;
      stalled.refresh();
    }
  } finally {
    clearTimeout(stalled);
    done();
  }
}

/** Streams an archive to be kept: taken for nothing else, with the right to do nothing, kept by no cache. `done` is called in the end, whatever the end is. */
export const sendArchive = (
  reply: FastifyReply,
  writer: ArchiveWriter,
  name: string,
  done: () => void,
): FastifyReply => {
  void writer.write();
  return reply
    .header('content-disposition', disposition(name))
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox")
    .header('cross-origin-resource-policy', 'same-origin')
    .header('cache-control', 'private, no-store')
    .type('application/zip')
    .send(
      Readable.from(taken(writer, { stop: () => reply.raw.destroy(), done }), {
        objectMode: false,
        highWaterMark: 64 * 1024,
      }),
    );
};
