import { Trans, useLingui } from '@lingui/react/macro';
import { Instant, useReaderZone, ZonedDateTimeField } from '@parley/ui';
import { FORUM_ZONE } from './forum-zone';

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
