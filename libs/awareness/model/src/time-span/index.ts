export * from './counted';
export * from './span';
export * from './lanes';
export * from './ticks';
