import { term } from './term';

/** What notes are about (situational awareness); a note has one. */
export const TOPICS = [
  term('maritime_activity', 'Maritime activity', 'Activité maritime'),
  term(
    'china_russia_military_cooperation',
    'China–Russia military cooperation',
    'Coopération militaire sino-russe',
  ),
  term('influence_operations', 'Influence operations', 'Opérations d’influence'),
  term('cyber', 'Cyber', 'Cyber'),
  term(
    'supply_chains',
    'Supply chains and critical infrastructure',
    'Chaînes d’approvisionnement et infrastructures critiques',
  ),
  term('space', 'Space', 'Espace'),
  term('resilience', 'Resilience', 'Résilience'),
];
