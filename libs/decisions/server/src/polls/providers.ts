import { PollResolver } from './poll-resolver';
import { PollTimes } from './poll-times';

/** What serves consensus polls. */
export const pollProviders = [PollResolver, PollTimes];
