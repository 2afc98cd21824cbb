import { DecisionsPage } from '../parts/decisions-page';
import { PollsPanel } from '../polls/polls-panel';
import { SilencesPanel } from '../silences/silences-panel';

/** What is being decided now: polls that are open, texts under silence. */
export const Component = () => (
  <DecisionsPage>
    <PollsPanel />
    <SilencesPanel />
  </DecisionsPage>
);
