import { checkPlace, readSpan, saidIn, type Span, type Told } from '@parley/awareness/model';
import { isRefusal, type Result } from '@parley/kernel';
import { BadInput } from '@parley/platform';
import type { NoteView } from '../notes/note-view';

/** What is written so far of a note, as the API takes it. */
export interface NoteBegun {
  readonly title?: string | null;
  readonly body?: string | null;
  readonly observedFrom?: string | null;
  readonly observedTo?: string | null;
  readonly place?: unknown;
  readonly area?: string | null;
  readonly country?: string | null;
  readonly tearLineOf?: string | null;
}

const LONGEST = { title: 200, body: 20_000 } as const;

const textOf = (name: keyof typeof LONGEST, given: string | null | undefined): string => {
  const text = given ?? '';
  if (text.length > LONGEST[name])
    throw new BadInput(`\`${name}\` takes up to ${LONGEST[name]} characters. Shorten it.`);
  return text;
};

const accepted = <T>(read: Result<T>): T => {
  if (isRefusal(read)) throw new BadInput(read.message.en);
  return read;
};

const spanOf = ({ observedFrom, observedTo }: NoteBegun): Span | null => {
  if (observedFrom == null) return null;
  const from = new Date(observedFrom);
  const to = observedTo == null ? null : new Date(observedTo);
  // Whatever is ahead is refused when the note is written: nothing was observed then, and nothing is found.
  return accepted(readSpan(from, to, to !== null && to > from ? to : from));
};

/** What a draft tells. Throws {@link BadInput} for what no note can say. */
export const toldInDraft = (draft: NoteBegun): Told => {
  const area = draft.area ?? null;
  const { box } = accepted(checkPlace(draft.place ?? null, area));
  return {
    ...{ said: saidIn(textOf('title', draft.title), textOf('body', draft.body)), observed: spanOf(draft) },
    ...{ box, area, country: draft.country ?? null },
  };
};

/** What a note tells. */
export const toldInNote = ({ held }: NoteView): Told => ({
  ...{ said: saidIn(held.title, held.body), box: held.box, area: held.area, country: held.country },
  observed: { from: held.observedFrom, to: held.observedTo },
});
