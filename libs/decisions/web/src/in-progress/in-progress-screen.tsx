import { useScreenMarking } from '@parley/sessions/web';
import { DecisionsPage } from '../parts/decisions-page';
import { PollsPanel } from '../polls/polls-panel';
import PollsToday from '../polls/polls-today';
import { SilencesPanel } from '../silences/silences-panel';
import { StrawsPanel } from '../straw/straws-panel';

/**
 * What is being decided now: first what waits for the reader’s delegation, then polls that are open, texts under silence, straw
 * polls.
 */
export const Component = () => (
  <DecisionsPage marking={useScreenMarking([])}>
    <PollsToday />
    <PollsPanel />
    <SilencesPanel />
    <StrawsPanel />
  </DecisionsPage>
);
