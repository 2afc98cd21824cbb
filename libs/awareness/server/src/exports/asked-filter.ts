import type { NoteFilter } from '../notes/note-filter';
import { z } from 'zod';

const instant = z.iso.datetime({ offset: true }).nullish();
const words = z.array(z.string()).nullish();

/** The filter of `notes`, as text that the API's own scalars would take. */
const noteFilter = z.strictObject({
  topic: z.string().nullish(),
  originators: words,
  observedAfter: instant,
  observedBefore: instant,
  bbox: z.array(z.number()).nullish(),
  tags: words,
  text: z.string().nullish(),
  hybridDomains: words,
  baselineRequirements: words,
  disarmTechniques: words,
  areas: words,
  reliability: words,
  credibility: words,
  changedAfter: instant,
  withdrawn: z.boolean().nullish(),
  unread: z.boolean().nullish(),
  regions: words,
});

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The filter in an address, as JSON; none asks for all. `undefined` for what is no filter. */
export const askedFilter = (asked: unknown): NoteFilter | undefined => {
  if (asked === undefined) return {};
  if (typeof asked !== 'string') return undefined;
  const { success, data } = noteFilter.safeParse(parsed(asked));
  return success ? data : undefined;
};
