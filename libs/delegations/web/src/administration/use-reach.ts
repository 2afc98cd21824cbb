import { useViewer } from '../viewer/viewer-context';

/** Whose people somebody keeps: an administrator everybody's, a delegation's head, and whom the head has named for it, the own. */
export type Reach = 'FORUM' | 'OWN_DELEGATION' | 'NOBODY';

/** What part of the administration is shown to this person; the server decides each act for itself. */
export const useReach = (): Reach => {
  const { viewerCan, person } = useViewer();
  if (viewerCan.administer) return 'FORUM';
  return viewerCan.accredit && person?.delegation != null ? 'OWN_DELEGATION' : 'NOBODY';
};
