import { DayOffResolver } from './day-off-resolver';
import { FairHoursResolver } from './fair-hours-resolver';

/** What the finder adds to the sessions' module. */
export const fairHoursProviders = [FairHoursResolver, DayOffResolver];
