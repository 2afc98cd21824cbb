import { PictureNews } from './picture-news';
import { PictureResolver } from './picture-resolver';

/** What serves pictures. */
export const pictureProviders = [PictureResolver, PictureNews];
