/**
 * What of the design system is no component: pure functions and shapes. Specs run without a browser and are given this in
 * the place of the whole (jest.preset.mjs).
 */
export * from './i18n/locale';
export * from './label/label-draft';
export * from './seat/seat';
export * from './time/clock';
export * from './time/format';
export * from './time/zone-names';
