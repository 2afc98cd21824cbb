/** Address of the register. */
export const REGISTER_PATH = '/decisions/register';

/** Address of the agreed actions. */
export const ACTIONS_PATH = '/decisions/actions';

/** Address of a decision’s page. */
export const decisionPath = (id: string): string => `/decisions/${encodeURIComponent(id)}`;
