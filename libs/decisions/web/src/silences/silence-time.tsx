import { Trans } from '@lingui/react/macro';
import type { SilenceLineFragment } from '@parley/api-client';
import { Instant, SeatChip } from '@parley/ui';

type Timed = Pick<SilenceLineFragment, 'state' | 'expiresAt' | 'adoptedAt' | 'objectedBy' | 'breaks'>;

/** The one time that matters of a procedure: until when silence lasts, since when its text is adopted, or when and by whom it was broken. */
export const SilenceTime = ({ silence }: { readonly silence: Timed }) => {
  const { state, expiresAt, adoptedAt, objectedBy } = silence;
  if (state === 'PROPOSED' || state === 'UNDER_SILENCE')
    return (
      <Trans>
        Silence expires <Instant at={expiresAt} />
      </Trans>
    );
  if (adoptedAt !== null)
    return (
      <Trans>
        Adopted <Instant at={adoptedAt} />
      </Trans>
    );
  if (silence.breaks.length > 0) return <Broken silence={silence} />;
  if (objectedBy !== null)
    return (
      <Trans>
        Objection to the procedure by <SeatChip seat={objectedBy} />
      </Trans>
    );
  return state === 'WITHDRAWN' ? null : (
    <Trans>
      Silence expired <Instant at={expiresAt} />
    </Trans>
  );
};

/** When silence was broken first, and by whom. */
const Broken = ({ silence: { breaks } }: { readonly silence: Pick<Timed, 'breaks'> }) => {
  const [first] = breaks;
  if (first === undefined) return null;
  const seats = breaks.map(({ delegation }) => <SeatChip key={delegation.id} seat={delegation} />);
  return (
    <Trans>
      Silence broken <Instant at={first.receivedAt} /> by {seats}
    </Trans>
  );
};
