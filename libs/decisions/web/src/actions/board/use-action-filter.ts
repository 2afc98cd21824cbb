import type { ActionLineFragment } from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { useSearchParams } from 'react-router';

type ActionState = ActionLineFragment['state'];

/** States in the order in which the board shows them. */
export const BOARD_STATES = ['OVERDUE', 'OPEN', 'DONE', 'DROPPED'] as const satisfies readonly ActionState[];

/** Which actions the board shows; what is `null` does not narrow. */
export interface ActionFilter {
  readonly delegation: string | null;
  readonly state: ActionState | null;
  readonly year: number | null;
}

const ALL = 'ALL';

const filterOf = (at: URLSearchParams, own: string | null): ActionFilter => {
  const delegation = at.get('delegation');
  const year = Number(at.get('year') ?? Number.NaN);
  return {
    delegation: delegation === ALL ? null : (delegation ?? own),
    state: BOARD_STATES.find((state) => state === at.get('state')) ?? null,
    year: Number.isInteger(year) ? year : null,
  };
};

/** The address that shows these actions, within the address of the board. */
export const addressOf = ({ delegation, state, year }: ActionFilter): string => {
  const at = new URLSearchParams({ delegation: delegation ?? ALL });
  if (state !== null) at.set('state', state);
  if (year !== null) at.set('year', String(year));
  return `?${at.toString()}`;
};

/** Where the same actions are had as a list for spreadsheets. */
export const listAddressOf = ({ delegation, state, year }: ActionFilter): string => {
  const at = new URLSearchParams();
  if (delegation !== null) at.set('delegation', delegation);
  if (state !== null) at.set('state', state);
  if (year !== null) at.set('year', String(year));
  return `/agreed-actions.csv?${at.toString()}`;
};

/** The filter that stands in the address, so that it can be linked to; a delegate begins with the own delegation. */
export const useActionFilter = (): readonly [ActionFilter, (filter: ActionFilter) => void] => {
  const own = useViewer().person?.delegation?.code ?? null;
  const [at, go] = useSearchParams();
  return [filterOf(at, own), (filter) => go(addressOf(filter), { replace: true })];
};
