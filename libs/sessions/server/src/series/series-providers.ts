import { SeriesExtension } from './extend-due';
import { SeriesResolver } from './series-resolver';

/** What serves series, and keeps them a year ahead. */
export const seriesProviders = [SeriesResolver, SeriesExtension];
