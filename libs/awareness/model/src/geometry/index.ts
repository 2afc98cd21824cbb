export * from './place';
export * from './read-place';
export * from './box';
export * from './centroid';
export * from './distance';
export * from './meets';
export * from './cluster';
export * from './ring';
