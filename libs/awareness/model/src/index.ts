export * from './geometry';
export * from './heat';
export * from './stix';
export * from './time-span';
