export * from './apply-projector-event';
export * from './decide-release';
export * from './hall-columns';
export * from './hall-frame';
export * from './hall-frame-of';
export * from './projector-event';
export * from './release';
export * from './release-gates';
