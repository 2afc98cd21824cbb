export * from './region';
export * from './heat';
export * from './region-names';
