import type { DelegationCode, Label, Language } from '@parley/kernel';

/** Most notes of one picture, and longest texts in characters. */
export const PICTURE_LIMITS = { title: 200, notes: 200, editors: 20 } as const;

/** That a picture was put to a decision: as which paper, and which of its versions. */
export interface PutPicture {
  readonly paperKey: string;
  readonly version: number;
  readonly at: Date;
}

/** What a picture says in words, set as a paper is. */
export interface PictureText {
  readonly title: string;
  readonly language: Language;
  /** Canonical Markdown; `(#3)` cites the note of that number. */
  readonly text: string;
  readonly html: string;
}

/** A picture: what several notes come to together, written by delegations and put to the forum for agreement. */
export interface Picture extends PictureText {
  readonly key: string;
  readonly originator: DelegationCode;
  /** Delegations that the originator lets write in it. */
  readonly editors: readonly DelegationCode[];
  readonly version: number;
  /** How many numbers were given to its notes: none is given twice. */
  readonly numbers: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
  /** `null` while it is written. */
  readonly put: PutPicture | null;
  readonly label: Label;
}

/** A note as a picture rests on it. */
export interface Source {
  readonly noteKey: string;
  /** By which the text cites it; never given to another note of the picture. */
  readonly number: number;
  /** The version of the note that the picture rests on, and the hash of that. */
  readonly restsOn: number;
  readonly sha256: string;
  /** Title of the note as it is now; `null` where the actor does not see it. */
  readonly title: string | null;
  readonly label: Label;
}

/** A picture with what it rests on, in order. */
export interface KnownPicture {
  readonly picture: Picture;
  readonly sources: readonly Source[];
}
