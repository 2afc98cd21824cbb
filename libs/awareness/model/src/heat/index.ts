export * from './region';
export * from './heat';
