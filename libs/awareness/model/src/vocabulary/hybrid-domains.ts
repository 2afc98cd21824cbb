import { term } from './term';

/** The thirteen domains of the conceptual model of the JRC and the Hybrid CoE (doi:10.2760/44985, 2021). */
export const HYBRID_DOMAINS = [
  term('infrastructure', 'Infrastructure', 'Infrastructures'),
  term('cyber', 'Cyber', 'Cyber'),
  term('space', 'Space', 'Espace'),
  term('economy', 'Economy', 'Économie'),
  term('military_defence', 'Military / Defence', 'Militaire / défense'),
  term('culture', 'Culture', 'Culture'),
  term('social_societal', 'Social / Societal', 'Social / sociétal'),
  term('public_administration', 'Public administration', 'Administration publique'),
  term('legal', 'Legal', 'Juridique'),
  term('intelligence', 'Intelligence', 'Renseignement'),
  term('diplomacy', 'Diplomacy', 'Diplomatie'),
  term('political', 'Political', 'Politique'),
  term('information', 'Information', 'Information'),
];
