import { PaperNegotiationDocument, type PaperNegotiationQuery } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { ErrorState, Loading, useLocale } from '@parley/ui';
import { useAskedEvery, usePaperNews } from '../live/paper-live';
import { BracketsPanel } from '../brackets/brackets-panel';
import { AlternativesPanel } from '../course/alternatives-panel';
import { StancesPanel } from '../stances/stances-panel';
import { AmendmentsPanel } from './amendments-panel';

/** A paper under negotiation, as this screen holds it. */
export type Negotiated = NonNullable<PaperNegotiationQuery['paper']>;

/** What the parts of this screen are given. */
export interface NegotiatedProps {
  readonly paper: Negotiated;
  /** Reads it again after a change. */
  readonly onChange: () => void;
}

const CONCERNS = /^paper\.(amendment|stance|bracket|alternatives|circulated|withdrawn|superseded|deadline)/;

/** What delegations propose to change in a circulated text, and where they stand on its paragraphs. */
export const Negotiation = ({ id }: { readonly id: string }) => {
  const { language } = useLocale();
  const everyMs = useAskedEvery();
  const { data, failed, refetch } = useLiveQuery(PaperNegotiationDocument, {
    variables: { id, language },
    everyMs,
  });
  usePaperNews(CONCERNS, refetch);
  const paper = data?.paper;
  if (paper == null) return failed ? <ErrorState onRetry={refetch} /> : <Loading />;
  return (
    <>
      <AlternativesPanel paper={paper} onChange={refetch} />
      <BracketsPanel paper={paper} onChange={refetch} />
      <AmendmentsPanel paper={paper} onChange={refetch} />
      <StancesPanel paper={paper} onChange={refetch} />
    </>
  );
};
