import { requestFields } from './request-fields';
import { RequestingAbilityResolver, RequestResolver } from './request-resolver';
import { RequestClocks } from './request-clocks';
import sdl from './requests.graphql';

export * from './request-commands';
export * from './schedule-requested';

/** SDL of the requests for consultations. */
export const requestsSdl = sdl;
/** Fields that need no server class. */
export const requestsResolvers = requestFields;
/** What the module of sessions provides for them. */
export const requestsProviders = [RequestResolver, RequestingAbilityResolver, RequestClocks];
