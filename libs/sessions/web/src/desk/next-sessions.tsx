import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Panel } from '@parley/ui';
import { AnswerSentence } from '../invitations/answer-sentence';
import { countAnswers } from '../invitations/count-answers';
import { LinkButton } from '../parts/link-button';
import { SessionRow, SessionRows } from '../parts/session-row';
import type { DeskPanelProps } from './desk-panel';

const SHOWN = 8;

/** The next sessions, drafts among them, with how they are answered. */
export const NextSessions = ({ sessions }: DeskPanelProps) => {
  const { t } = useLingui();
  return (
    <Panel title={t`Next sessions`}>
      {sessions.length === 0 ? (
        <EmptyState
          title={t`Nothing is planned`}
          action={
            <LinkButton to="/sessions/new" variant="default">
              <Trans>Schedule a session</Trans>
            </LinkButton>
          }
        />
      ) : (
        <SessionRows>
          {sessions.slice(0, SHOWN).map((session) => (
            <SessionRow key={session.id} session={session} showState>
              {session.state === 'CONVENED' && <AnswerSentence count={countAnswers(session.invitations)} />}
            </SessionRow>
          ))}
        </SessionRows>
      )}
    </Panel>
  );
};
