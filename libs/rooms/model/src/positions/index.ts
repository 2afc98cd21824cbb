export * from './apply-show-event';
export * from './run-show';
export * from './show';
export * from './show-event';
export * from './show-gates';
export * from './statement';
export * from './tally';
