import { lazyPart } from '@parley/ui';

/** The form of a silence procedure; heavy (a calendar, the seats), it loads when it is asked for. */
export const ProposeSilence = lazyPart(() => import('./propose-dialog'));
