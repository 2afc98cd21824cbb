import { StatementsOnDocument } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { useLocale } from '@parley/ui';
import { StatementsPanel } from '../register/statements-panel';

const EVERY_MS = 10_000;

/** The interpretative statements on a poll or a silence procedure, and the form for whoever speaks for a seat. */
export const StatementsOn = ({ id }: { readonly id: string }) => {
  const { language } = useLocale();
  const { data, refetch } = useLiveQuery(StatementsOnDocument, {
    variables: { id, language },
    everyMs: EVERY_MS,
  });
  const node = data?.node;
  if (node?.__typename !== 'Poll' && node?.__typename !== 'SilenceProcedure') return null;
  return <StatementsPanel decision={node} onDone={refetch} />;
};
