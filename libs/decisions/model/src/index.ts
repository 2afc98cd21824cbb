export * from './basis/basis';
export * from './basis/quorum';
