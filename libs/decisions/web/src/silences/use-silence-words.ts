import { useLingui } from '@lingui/react/macro';
import type { SilenceLineFragment, SilencePageQuery } from '@parley/api-client';

type State = SilenceLineFragment['state'];
type Way = NonNullable<SilencePageQuery['silence']>['notices'][number]['way'];

/** What states and ways of telling are called. */
export const useSilenceWords = (): {
  readonly state: (state: State) => string;
  readonly way: (way: Way) => string;
} => {
  const { t } = useLingui();
  const states: Readonly<Record<State, string>> = {
    PROPOSED: t`Silence proposed`,
    UNDER_SILENCE: t`Under silence`,
    BROKEN: t`Silence broken`,
    ADOPTED: t`Adopted under silence`,
    AT_TABLE: t`Back at the table`,
    NOT_ADOPTED: t`Not adopted`,
    WITHDRAWN: t`Withdrawn`,
    ANNOUNCED: t`Announced`,
    ISSUED: t`Issued`,
  };
  const ways: Readonly<Record<Way, string>> = {
    NOTICE: t`in the notices`,
    SCREEN: t`read on screen`,
    FEED: t`fetched by machine`,
    MAIL: t`e-mail sent`,
    MAIL_FAILED: t`e-mail failed`,
  };
  return { state: (state) => states[state], way: (way) => ways[way] };
};
