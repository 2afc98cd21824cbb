export * from './plain-html';
export * from './read-text';
export * from './working-text';
