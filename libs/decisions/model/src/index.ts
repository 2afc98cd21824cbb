export * from './basis/basis';
export * from './basis/quorum';
export * from './register/decision';
export * from './register/decision-content';
export * from './register/decision-event';
export * from './register/associate-with-decision';
export * from './register/decision-statement';
export * from './statements/speaking';
