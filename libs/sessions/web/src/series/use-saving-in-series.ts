import {
  ChangeSeriesDocument,
  ChangeSessionDocument,
  type SeriesScope,
  type SessionWholeFragment,
  useAction,
} from '@parley/api-client';
import { useLocale } from '@parley/ui';
import { useState } from 'react';
import { inputOf, type TimedDraft } from '../schedule/session-draft';
import { draftOfRule, NO_RULE, type RuleDraft, ruleOf } from './rule-draft';

/** What a change of an occurrence reaches, as the form holds it. */
export interface Reach {
  readonly scope: SeriesScope;
  readonly rule: RuleDraft;
  readonly includeChanged: boolean;
  /** Go on without the occurrences whose room, chair or people are taken. */
  readonly skipTaken: boolean;
}

const reachOf = ({ series }: SessionWholeFragment): Reach => ({
  scope: 'THIS',
  rule: series === null ? NO_RULE : draftOfRule(series.rrule, series.timeZone),
  includeChanged: false,
  skipTaken: false,
});

/** Saves a session by itself, or with it what is changed of its series. */
export const useSavingInSeries = (session: SessionWholeFragment) => {
  const { language } = useLocale();
  const [reach, setReach] = useState(() => reachOf(session));
  const [changeSession, alone] = useAction(ChangeSessionDocument);
  const [changeSeries, together] = useAction(ChangeSeriesDocument);
  const { scope, includeChanged, skipTaken, rule } = reach;
  // A rule that was not touched is not sent: the server knows how many occurrences of it are left.
  const rrule = ruleOf(rule) === ruleOf(reachOf(session).rule) ? null : ruleOf(rule);
  const save = (draft: TimedDraft, version: number, overrideReason: string | null) => {
    const given = { version, input: inputOf(draft), language };
    // A chair that was not touched is not sent: of other occurrences another one may have it, or nobody.
    const { chairId, ...others } = given.input;
    const ofSeries = chairId === (session.chair?.id ?? null) ? others : given.input;
    return scope === 'THIS'
      ? changeSession({ ...given, id: session.id, overrideReason })
      : changeSeries({
          ...given,
          input: ofSeries,
          sessionId: session.id,
          scope,
          rrule,
          includeChanged,
          skipTaken,
          overrideReason,
        });
  };
  return { reach, setReach, save, state: scope === 'THIS' ? alone : together };
};
