export * from './block';
export * from './documents-module';
export * from './formats';
export * from './press';
