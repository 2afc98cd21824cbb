import { Trans } from '@lingui/react/macro';
import type { PaperLineFragment, PaperState } from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { SeatChip } from '@parley/ui';
import styles from './papers.module.css';
import { usePaperWords } from './use-paper-words';

/** A paper’s state, in words; colour only repeats it. */
export const PaperStateTag = ({ state }: { readonly state: PaperState }) => {
  const words = usePaperWords();
  return (
    <span className={styles.tag} data-state={state}>
      {words.state(state)}
    </span>
  );
};

/** What stands beside a paper’s title: reference, whose it is, kind, state, language. */
export const PaperFacts = ({ paper }: { readonly paper: PaperLineFragment }) => {
  const words = usePaperWords();
  const { originator, reference, kind, state, draftState, language } = paper;
  const mine = useViewer().person?.delegation?.code === originator?.code;
  const revising = state === 'CIRCULATED' ? draftState : null;
  return (
    <>
      {reference !== null && <span className="mono">{reference}</span>}
      {originator !== null && <SeatChip seat={originator} mine={mine} />}
      <span>{words.kind(kind)}</span>
      <PaperStateTag state={state} />
      {revising === 'DRAFT' && (
        <span className={styles.tag}>
          <Trans>Next revision in draft</Trans>
        </span>
      )}
      {revising === 'SUBMITTED' && (
        <span className={styles.tag} data-state="SUBMITTED">
          <Trans>Next revision submitted</Trans>
        </span>
      )}
      <span>{words.language(language)}</span>
    </>
  );
};
