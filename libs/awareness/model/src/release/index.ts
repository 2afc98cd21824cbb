export * from './answer-release';
export * from './release-gates';
export * from './release-letter';
export * from './release-request';
export * from './request-release';
