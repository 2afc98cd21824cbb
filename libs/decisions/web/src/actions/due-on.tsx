import { Trans } from '@lingui/react/macro';
import { useLocale } from '@parley/ui';

/** Says a day of UTC in the reader’s language. */
export const useDay = (): ((day: string) => string) => {
  const { locale } = useLocale();
  const format = new Intl.DateTimeFormat(locale === 'fr' ? 'fr' : 'en-GB', {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
  return (day) => format.format(new Date(`${day}T00:00:00Z`));
};

/** The last day on which an action is in time: a day of UTC, and so it says. */
export const DueOn = ({ day }: { readonly day: string | null }) => {
  const say = useDay();
  if (day === null)
    return (
      <span>
        <Trans>no date</Trans>
      </span>
    );
  const said = say(day);
  return (
    <span>
      <Trans>by {said} (UTC)</Trans>
    </span>
  );
};
