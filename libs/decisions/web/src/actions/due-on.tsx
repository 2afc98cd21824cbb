import { Trans } from '@lingui/react/macro';
import { useLocale } from '@parley/ui';

/** The last day on which an action is in time: a day of UTC, and so it says. */
export const DueOn = ({ day }: { readonly day: string | null }) => {
  const { locale } = useLocale();
  if (day === null)
    return (
      <span>
        <Trans>no date</Trans>
      </span>
    );
  const said = new Intl.DateTimeFormat(locale === 'fr' ? 'fr' : 'en-GB', {
    dateStyle: 'medium',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
  return (
    <span>
      <Trans>by {said} (UTC)</Trans>
    </span>
  );
};
