export * from './exported-note';
export * from './exported-picture';
export * from './geo-json';
export * from './label-of-all';
export * from './picture-geo-json';
export * from './picture-table';
export * from './table';
