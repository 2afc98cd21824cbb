import { PaperNegotiationDocument, type PaperNegotiationQuery } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { ErrorState, Loading, useLocale } from '@parley/ui';
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

const EVERY_MS = 5_000;

/** What delegations propose to change in a circulated text, and where they stand on its paragraphs. */
export const Negotiation = ({ id }: { readonly id: string }) => {
  const { language } = useLocale();
  const { data, failed, refetch } = useLiveQuery(PaperNegotiationDocument, {
    variables: { id, language },
    everyMs: EVERY_MS,
  });
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
