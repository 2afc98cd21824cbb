import { Countdown, Instant, useReaderZone, ZonedDateTimeField } from '@parley/ui';
import { Trans, useLingui } from '@lingui/react/macro';

/** The zone of the place where the forum sits, and in which sessions are convened where nothing else is said. */
const FORUM_ZONE = 'Europe/Brussels';

/** Until when something is open: in the reader’s time and the forum’s, and how long that is. */
export const ClosingTime = ({ at }: { readonly at: string }) => {
  const { t } = useLingui();
  return (
    <>
      <Trans>Closes</Trans> <Instant at={at} zone={FORUM_ZONE} /> · <Countdown to={at} passed={t`closed`} />
    </>
  );
};

interface FieldProps {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly error: string | undefined;
}

/** Asks for that time in the reader’s zone, and says it in the forum’s as well. */
export const ClosingTimeField = ({ value, onChange, error }: FieldProps) => {
  const { t } = useLingui();
  const zone = useReaderZone();
  return (
    <>
      <ZonedDateTimeField
        label={t`Closes`}
        value={value}
        onChange={onChange}
        zone={zone}
        error={error}
        required
      />
      {value !== null && (
        <p className="muted small">
          <Trans>
            open until <Instant at={value} zone={FORUM_ZONE} />
          </Trans>
        </p>
      )}
    </>
  );
};
