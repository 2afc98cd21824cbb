import type { Worded } from '@parley/kernel';
import type { Position } from './place';

/** Finer than any place that is told of: a hundred-thousandth of a degree is a metre. */
const DECIMALS = 5;

const HEMISPHERES = {
  en: { north: 'N', south: 'S', east: 'E', west: 'W', point: '.' },
  fr: { north: 'N', south: 'S', east: 'E', west: 'O', point: ',' },
} as const;

/**
 * A position as people write it, latitude first: `26.4° N, 124.2° E`, in French `26,4° N, 124,2° E`, with `O` for the west. No more than so many decimals of
 * a degree, and none that say nothing.
 */
export const degreesOf = ([longitude, latitude]: Position, decimals: number = DECIMALS): Worded => {
  const [east, north] = [Number(longitude.toFixed(decimals)), Number(latitude.toFixed(decimals))];
  const inWords = (language: keyof Worded): string => {
    const said = HEMISPHERES[language];
    const degrees = (value: number): string => `${String(Math.abs(value)).replace('.', said.point)}°`;
    return `${degrees(north)} ${north < 0 ? said.south : said.north}, ${degrees(east)} ${east < 0 ? said.west : said.east}`;
  };
  return { en: inWords('en'), fr: inWords('fr') };
};
