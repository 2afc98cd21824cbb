import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import {
  type HallLinksQuery,
  newMutationId,
  ReleaseToHallDocument,
  useAction,
  WithdrawFromHallDocument,
} from '@parley/api-client';
import { RefusalAlert } from '@parley/ui';
import { useState } from 'react';
import { EndedLink, StandingLink } from './hall-link';
import { NewLink } from './new-link';
import styles from './hall.module.css';

export type HallSession = NonNullable<HallLinksQuery['session']>;

interface HallLinksProps {
  readonly session: HallSession;
  readonly onChange: () => void;
}

/** Whether the session is shown in the hall, since when and by whom; for those who run it, to begin and to end that. */
export const HallLinks = ({ session, onChange }: HallLinksProps) => {
  const { t } = useLingui();
  const [made, setMade] = useState<string | null>(null);
  const [release, releasing] = useAction(ReleaseToHallDocument);
  const [withdraw, withdrawing] = useAction(WithdrawFromHallDocument);
  const { id, projectorReleases: links, viewerCanWithdrawFromProjector: runs } = session;
  const standing = links.filter(({ stands }) => stands);
  const make = async () => {
    const outcome = await release({ sessionId: id, clientMutationId: newMutationId() });
    if (outcome.kind === 'done') setMade(outcome.data.address);
    onChange();
  };
  const end = async (releaseId: string | null) => {
    setMade(null);
    await withdraw({ sessionId: id, releaseId });
    onChange();
  };
  return (
    <div className={styles.links}>
      <p role="status">
        {standing.length === 0 ? (
          <Trans>Not shown in the hall.</Trans>
        ) : (
          <Trans>Released to the hall: whoever opens a link shows the session there.</Trans>
        )}
      </p>
      {standing.length > 0 && (
        <ul aria-label={t`Links in use`}>
          {standing.map((link) => (
            <StandingLink
              key={link.id}
              link={link}
              zone={session.timeZone}
              {...(runs ? { onWithdraw: () => void end(link.id) } : {})}
            />
          ))}
        </ul>
      )}
      {made !== null && <NewLink address={made} />}
      <div className={styles.buttons}>
        {session.viewerCanReleaseToProjector && (
          <Button variant="default" loading={releasing.pending} onClick={() => void make()}>
            {standing.length === 0 ? <Trans>Release to the hall</Trans> : <Trans>Make another link</Trans>}
          </Button>
        )}
        {runs && standing.length > 0 && (
          <Button variant="default" color="red" loading={withdrawing.pending} onClick={() => void end(null)}>
            <Trans>Take it off all screens</Trans>
          </Button>
        )}
      </div>
      <RefusalAlert outcome={releasing.outcome} />
      <RefusalAlert outcome={withdrawing.outcome} />
      <Ended session={session} />
    </div>
  );
};

const Ended = ({ session }: Pick<HallLinksProps, 'session'>) => {
  const ended = session.projectorReleases.filter(({ stands }) => !stands);
  if (ended.length === 0) return null;
  return (
    <details>
      <summary>
        <Trans>Links that have ended: {ended.length}</Trans>
      </summary>
      <ul>
        {ended.map((link) => (
          <EndedLink key={link.id} link={link} zone={session.timeZone} />
        ))}
      </ul>
    </details>
  );
};
