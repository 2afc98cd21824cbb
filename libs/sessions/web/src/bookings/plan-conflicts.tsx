import { useQuery } from '@apollo/client/react';
import { type ConflictLineFragment, PlanConflictsDocument } from '@parley/api-client';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { SessionDraft } from '../schedule/session-draft';
import { ConflictList } from './conflict-list';
import { planOfDraft } from './plan-of-draft';

const Context = createContext<readonly ConflictLineFragment[]>([]);

/** How long nobody types before conflicts are looked up. */
const PAUSE_MS = 350;
const NO_PLAN = {
  purpose: 'INFORM',
  format: 'ALL',
  startsAt: '1970-01-01T00:00:00Z',
  endsAt: '1970-01-01T00:00:00Z',
} as const;

/** A value as it was when it last stood still. */
const useSettled = <T,>(value: T, key: string): T => {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), PAUSE_MS);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key says all that the value holds
  }, [key]);
  return settled;
};

export interface PlanConflictsProps {
  readonly draft: SessionDraft;
  /** The session that is changed; `null` for a new one. */
  readonly sessionId: string | null;
  readonly children: ReactNode;
}

/** Looks up, while somebody plans a session, what would be in its way; {@link ConflictsAt} shows it beside the fields. */
export const PlanConflicts = ({ draft, sessionId, children }: PlanConflictsProps) => {
  const plan = planOfDraft(draft, sessionId);
  const asked = useSettled(plan, JSON.stringify(plan ?? null));
  const { data, previousData } = useQuery(PlanConflictsDocument, {
    variables: { plan: asked ?? NO_PLAN },
    skip: asked === undefined,
    fetchPolicy: 'network-only',
  });
  const shown = plan === undefined ? undefined : (data ?? previousData);
  return <Context value={shown?.sessionConflicts ?? []}>{children}</Context>;
};

/** What is in the way of the plan and mended at these fields; said to screen readers as it comes up. */
export const ConflictsAt = ({ fields }: { readonly fields: readonly string[] }) => {
  const conflicts = useContext(Context).filter(({ field }) => fields.includes(field));
  return (
    <div role="status">
      <ConflictList conflicts={conflicts} />
    </div>
  );
};
