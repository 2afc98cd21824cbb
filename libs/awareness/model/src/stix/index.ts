export * from './stix-note';
export * from './bundle';
export { groupingOf } from './grouping';
export { markingsOf } from './marking';
export { reportOf, type StixPicture, type StixSource } from './report';
export { stixId } from './ids';
export { TLP_MARKINGS } from './tlp';
export { AWARENESS_EXTENSION } from './extension';
