export * from './answer-straw-poll';
export * from './end-straw-poll';
export * from './open-straw-poll';
export * from './straw-event';
export * from './straw-gates';
export * from './straw-outcome';
export * from './straw-poll';
export * from './straw-statement';
