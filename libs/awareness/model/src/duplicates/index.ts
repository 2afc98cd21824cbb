export * from './likeness';
export * from './most-alike';
export * from './telling-words';
