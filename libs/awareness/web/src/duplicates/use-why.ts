import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { SimilarLineFragment } from '@parley/api-client';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Beyond it, a place is not why. */
const FAR_KM = 200;

/** By what a note is likely of the same event, in words: what it says, where and when. */
export const useWhy = () => {
  const { t } = useLingui();
  const whenApart = (seconds: number): string => {
    if (seconds < MINUTE) return t`same time`;
    if (seconds < HOUR) return t`${Math.round(seconds / MINUTE)} min apart`;
    if (seconds < 2 * DAY) return t`${Math.round(seconds / HOUR)} h apart`;
    return t`${plural(Math.round(seconds / DAY), { one: '# day apart', other: '# days apart' })}`;
  };
  const where = ({ kilometresApart, sameArea, sameCountry }: SimilarLineFragment): string | null => {
    if (kilometresApart != null && kilometresApart > 0 && kilometresApart <= FAR_KM)
      return t`${Math.ceil(kilometresApart)} km apart`;
    if (sameArea) return t`same sea area`;
    if (kilometresApart === 0) return t`same area`;
    return sameCountry ? t`same country` : null;
  };
  return (similar: SimilarLineFragment): string =>
    [
      similar.likeWords ? t`like words` : null,
      where(similar),
      similar.secondsApart == null ? null : whenApart(similar.secondsApart),
    ]
      .flatMap((why) => why ?? [])
      .join(', ');
};
