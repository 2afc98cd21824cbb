import { labelWithPicture, reportOf } from '@parley/awareness/model';
import { keyOf } from '@parley/kernel';
import type { ReadScope } from '@parley/platform';
import { exportedPicture, notesOfPicture } from '../pictures/picture-stix';
import { pictureByKey } from '../pictures/picture-view';
import { exportedNotes } from './exported';
import type { ReadExport } from './read-export';

/** A picture that is to be taken along, with its notes as far as the reader sees them; `undefined` where it is absent or out of sight. */
export const readPicture = async (scope: ReadScope, id: string): Promise<ReadExport | undefined> => {
  const key = keyOf('Picture', id);
  const view = key === undefined ? undefined : await scope.loader(pictureByKey).load(key);
  if (view === undefined) return undefined;
  const [picture, notes, actor] = await Promise.all([
    exportedPicture(scope, view),
    notesOfPicture(scope, view).then((views) => exportedNotes(scope, views)),
    scope.actor(),
  ]);
  return {
    ...{ notes, picture, title: picture.title, label: labelWithPicture(picture, notes) },
    ...{ reader: actor?.delegation ?? null, over: reportOf(picture) },
  };
};
