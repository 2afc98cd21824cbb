import { MOST_CORNERS } from './place';

/** Why a place is refused, and what to do about it. */
export const PLACE_WORDS = {
  shape: {
    en: 'A place is a point or an area in GeoJSON: give its type and its coordinates, longitude before latitude.',
    fr: 'Un lieu est un point ou une zone en GeoJSON : indiquez son type et ses coordonnées, la longitude avant la latitude.',
  },
  range: {
    en: 'A longitude lies between −180 and 180 degrees, a latitude between −90 and 90. Check the order: longitude comes first.',
    fr: 'Une longitude se situe entre −180 et 180 degrés, une latitude entre −90 et 90. Vérifiez l’ordre : la longitude vient d’abord.',
  },
  corners: {
    en: 'An area needs at least three corners. Add corners, or set a point instead.',
    fr: 'Une zone a au moins trois sommets. Ajoutez-en, ou placez un point.',
  },
  open: {
    en: 'The outline is not closed. End it at the corner where it began.',
    fr: 'Le contour n’est pas fermé. Terminez-le au sommet où il a commencé.',
  },
  crossing: {
    en: 'The outline crosses itself. Move or remove the corner at the crossing.',
    fr: 'Le contour se croise. Déplacez ou retirez le sommet au croisement.',
  },
  flat: {
    en: 'The area is no wider than a line. Move its corners apart, or set a point instead.',
    fr: 'La zone n’est pas plus large qu’une ligne. Écartez ses sommets, ou placez un point.',
  },
  pole: {
    en: 'The outline goes once round the world. For an area round a pole, draw along the edge of the map up to the pole and back.',
    fr: 'Le contour fait le tour du monde. Pour une zone autour d’un pôle, longez le bord de la carte jusqu’au pôle, puis revenez.',
  },
  hole: {
    en: 'A hole lies outside the outline or touches it. Draw the hole within the area.',
    fr: 'Un trou se trouve hors du contour ou le touche. Tracez le trou à l’intérieur de la zone.',
  },
  large: {
    en: `An area has at most ${MOST_CORNERS} corners. Draw it more simply.`,
    fr: `Une zone a au plus ${MOST_CORNERS} sommets. Simplifiez son tracé.`,
  },
} as const;
