import { AwaitedCommentsPanel } from '../papers/awaited-comments-panel';
import { LatePapersPanel } from '../papers/late-papers-panel';
import { AgendasOver } from './agendas-over';
import { ConflictsPanel } from './conflicts-panel';
import type { DeskPanel } from './desk-panel';
import { MissingAnswers } from './missing-answers';
import { NextSessions } from './next-sessions';
import { PendingPanel } from './pending-panel';
import { RequestsPanel } from './requests-panel';

/** The panels of the desk, in the order in which they stand: on a wide screen in two columns. A new one is added here. */
export const DESK_PANELS: {
  readonly wide: readonly DeskPanel[];
  readonly side: readonly DeskPanel[];
} = {
  wide: [RequestsPanel, ConflictsPanel, MissingAnswers, LatePapersPanel, AwaitedCommentsPanel, AgendasOver],
  side: [NextSessions, PendingPanel],
};
