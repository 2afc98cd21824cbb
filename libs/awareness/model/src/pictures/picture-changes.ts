/** A version of a picture, as far as two of them are compared. */
export interface WrittenPicture {
  readonly title: string;
  readonly notes: readonly { readonly number: number; readonly version: number }[];
}

/** What became of a picture between two of its versions, besides its text; notes by their numbers. */
export interface PictureChanges {
  /** The title before, where it is another one now. */
  readonly formerTitle: string | null;
  readonly collected: readonly number[];
  readonly leftOut: readonly number[];
  /** Notes that it rests on in another version. */
  readonly renewed: readonly number[];
  readonly reordered: boolean;
}

/** What became of title and notes from the one version to the other. */
export const pictureChanges = (before: WrittenPicture, after: WrittenPicture): PictureChanges => {
  const was = new Map(before.notes.map(({ number, version }) => [number, version]));
  const is = new Map(after.notes.map(({ number, version }) => [number, version]));
  const kept = [...is.keys()].filter((number) => was.has(number));
  const order = [...was.keys()].filter((number) => is.has(number));
  return {
    formerTitle: before.title === after.title ? null : before.title,
    collected: [...is.keys()].filter((number) => !was.has(number)),
    leftOut: [...was.keys()].filter((number) => !is.has(number)),
    renewed: kept.filter((number) => was.get(number) !== is.get(number)),
    reordered: kept.some((number, at) => number !== order[at]),
  };
};
