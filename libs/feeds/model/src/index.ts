export * from './feed-filter';
export * from './feed-token';
export * from './issue-token';
export * from './revoke-token';
export * from './token-actor';
export * from './token-decision';
export * from './token-policy';
