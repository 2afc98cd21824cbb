export * from './calendar-entry';
export * from './calendar-feed';
export * from './calendar-text';
export * from './mail-plan';
export * from './mail-words';
export * from './series-entries';
export * from './session-entry';
