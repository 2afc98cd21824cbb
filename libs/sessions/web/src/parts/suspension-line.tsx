import { Trans } from '@lingui/react/macro';
import { Countdown, Instant } from '@parley/ui';

export interface SuspensionLineProps {
  /** Nothing is shown without one. */
  readonly suspension: { readonly reason: string | null; readonly resumesAt: string | null } | null;
  /** The convening zone. */
  readonly zone: string;
}

/** Why a session stands still, when it goes on and how long that is. */
export const SuspensionLine = ({ suspension, zone }: SuspensionLineProps) => {
  if (suspension === null) return null;
  const { reason, resumesAt } = suspension;
  if (reason === null && resumesAt === null) return null;
  return (
    <span>
      {reason}
      {reason !== null && resumesAt !== null && ' · '}
      {resumesAt !== null && (
        <Trans>
          resumes <Instant at={resumesAt} zone={zone} /> (<Countdown to={resumesAt} />)
        </Trans>
      )}
    </span>
  );
};
