export * from './stix-note';
export * from './bundle';
export { stixId } from './ids';
export { TLP_MARKINGS } from './tlp';
export { AWARENESS_EXTENSION } from './extension';
