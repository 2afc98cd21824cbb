export * from './routes';
export * from './sign-in/after-end';
export * from './sign-in/return-path';
export * from './sign-in/use-end-wording';
export * from './viewer/account';
export * from './viewer/use-role-name';
export * from './viewer/use-seats';
export * from './viewer/viewer-context';
