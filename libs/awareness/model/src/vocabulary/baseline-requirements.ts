import { term } from './term';

/** NATO’s seven baseline requirements for national resilience, in their order. */
export const BASELINE_REQUIREMENTS = [
  term(
    'continuity_of_government',
    'Assured continuity of government and critical government services',
    'Continuité garantie du gouvernement et des services publics essentiels',
  ),
  term('energy', 'Resilient energy supplies', 'Résilience de l’approvisionnement en énergie'),
  term(
    'population_movement',
    'Ability to deal effectively with uncontrolled movement of people',
    'Capacité à gérer efficacement des mouvements incontrôlés de personnes',
  ),
  term('food_water', 'Resilient food and water resources', 'Résilience des ressources en vivres et en eau'),
  term(
    'mass_casualties',
    'Ability to deal with mass casualties and disruptive health crises',
    'Capacité à faire face à un afflux massif de victimes et à des crises sanitaires perturbatrices',
  ),
  term(
    'communications',
    'Resilient civil communications systems',
    'Résilience des systèmes de communications civils',
  ),
  term('transport', 'Resilient transport systems', 'Résilience des systèmes de transport'),
];
