export * from './calendar-entry';
export * from './calendar-feed';
export * from './calendar-text';
export * from './session-entry';
