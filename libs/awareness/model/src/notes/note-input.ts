import type { LabelInput } from '@parley/delegations/model';
import type { DelegationCode } from '@parley/kernel';
import type { ReadText } from '../writing/read-text';
import type { NoteContent } from './note';

/** A note as it is written; what is left out is empty. */
export interface NoteInput extends Omit<NoteContent, 'place' | 'observedTo' | 'html'> {
  /** `null` for a single moment. */
  readonly observedTo: Date | null;
  /** Not checked yet: whatever came in. */
  readonly place: unknown;
  readonly editors: readonly DelegationCode[];
  readonly label: LabelInput;
  /** Only when it is created: a change leaves it as it is. */
  readonly showsReaders?: boolean;
}

/** What a rule on the fields of a note needs to know from outside. */
export interface Vocabulary {
  /** Whether a DISARM technique of this id is known. */
  readonly isTechnique: (id: string) => boolean;
  /** The text of the note, read: looked at only where its length is right. */
  readonly read: ReadText;
}
