export * from './apollo-client';
export * from './generated/graphql';
export * from './mutation-id';
export * from './outcome';
export * from './server-clock';
export * from './use-action';
// The contract's enumeration of the same name is read from what is fetched: `AgreedAction['state']`.
export type { ActionState } from './use-action';
export * from './following/follow-decisions';
export * from './following/follow-subject';
export { lifeOf, outlivesReload } from './rooms/act-life';
export { clearShelves } from './rooms/act-shelf';
export * from './rooms/open-room';
export { isPending, type ActState, type QueuedAct } from './rooms/queued-act';
export * from './rooms/room-connection';
export * from './rooms/room-news';
export * from './rooms/room-protocol';
export * from './rooms/use-connection-state';
