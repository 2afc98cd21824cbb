import { retraction } from '@parley/delegations/model';
import type { ForumEvent, Label } from '@parley/kernel';
import { jointLabel } from '@parley/papers/model';
import { aboutPicture, pictureEvent } from './picture-event';
import type { SourceFlag } from './source-flags';

/** A picture that rests on a note, under the label that it bears. */
export interface RestingPicture {
  readonly key: string;
  /** By which the picture cites the note. */
  readonly number: number;
  readonly label: Label;
}

/**
 * What is told of pictures when a note that they rest on was withdrawn, changed or relabelled: that it was, to those alone who see both; and where the
 * picture was narrowed with it, to those who lost it that they did.
 */
export const sourceMoved = (
  { key, label: noteLabel }: { readonly key: string; readonly label: Label },
  flag: SourceFlag,
  {
    before,
    after,
  }: { readonly before: readonly RestingPicture[]; readonly after: readonly RestingPicture[] },
): readonly ForumEvent[] =>
  after.flatMap(({ key: pictureKey, number, label }) => {
    const former = before.find((one) => one.key === pictureKey)?.label ?? label;
    const joint = { key: pictureKey, label: jointLabel(label, noteLabel) };
    return [
      pictureEvent('picture.sourceChanged', joint, { number, note: key, flag }),
      ...retraction(aboutPicture('picture.retracted', pictureKey), former, label),
    ];
  });
