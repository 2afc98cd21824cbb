/**
 * fast-check, as specs get it: with one seed for all, so that a run that fails fails again, and a change is blamed for what it
 * broke and for nothing else. What chance finds is looked for by `npm run properties`: `PROPERTY_SEED` (a whole number, or `random`)
 * and `PROPERTY_TIMES`, by which every number of runs is multiplied.
 */
import fc from '../node_modules/fast-check/lib/fast-check.js';

const given = process.env.PROPERTY_SEED ?? '20260704';
const times = Number(process.env.PROPERTY_TIMES ?? '1');
const USUAL_RUNS = 100;

if (given !== 'random' && !Number.isSafeInteger(Number(given)))
  throw new Error(`PROPERTY_SEED is a whole number or "random", not "${given}"`);
if (!Number.isSafeInteger(times) || times < 1)
  throw new Error(`PROPERTY_TIMES is a whole number from 1, not "${process.env.PROPERTY_TIMES}"`);
if (given !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(given) });

const more = (parameters = {}) => ({ ...parameters, numRuns: (parameters.numRuns ?? USUAL_RUNS) * times });

export default { ...fc, assert: (property, parameters) => fc.assert(property, more(parameters)) };
