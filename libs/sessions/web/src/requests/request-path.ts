/** Address of the list of requests. */
export const REQUESTS_PATH = '/requests';
/** Address of the form for a new request. */
export const NEW_REQUEST_PATH = '/requests/new';
/** Address of a request's page. */
export const requestPath = (id: string): string => `${REQUESTS_PATH}/${encodeURIComponent(id)}`;
/** Address of the form that makes a session of a request. */
export const scheduleRequestPath = (id: string): string => `${requestPath(id)}?schedule`;
/** Address of the form that corrects a request. */
export const correctRequestPath = (id: string): string => `${requestPath(id)}?correct`;
