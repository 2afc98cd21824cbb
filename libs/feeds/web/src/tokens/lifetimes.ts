import { useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';

/** Lives of a token that are offered, in days; the server takes up to 366. */
export const LIFETIMES = [7, 30, 90, 180, 365] as const;

/** What they are called. */
export const useLifetimeNames = (): ((days: number) => string) => {
  const { t } = useLingui();
  return (days) => t`${plural(days, { one: '# day', other: '# days' })}`;
};
