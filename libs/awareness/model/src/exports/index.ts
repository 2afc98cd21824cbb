export * from './exported-note';
export * from './geo-json';
export * from './label-of-all';
export * from './table';
