import { followPicture, PicturePageDocument, type PicturePageQuery } from '@parley/api-client';
import { useLocale } from '@parley/ui';
import { type Followed, useFollowed } from '../parts/use-followed';

// What becomes of its paper in the forum is no news of the picture.
const BESIDES_MS = 60_000;
const pictureIn = ({ picture }: PicturePageQuery) => picture;

/** A picture as it is now. */
export const usePicture = (id: string): Followed<PicturePageQuery> => {
  const { language } = useLocale();
  return useFollowed({
    ...{ id, follow: followPicture, document: PicturePageDocument, variables: { id, language } },
    ...{ find: pictureIn, besidesMs: BESIDES_MS },
  });
};
