/** Words of English and French that say nothing of what a text is about, without accents. */
export const FILLERS: ReadonlySet<string> = new Set(
  `a about after again against all also an and any are as at be been before being below between both but by can could did do does during each
  few for from further had has have he her here him his how i if in into is it its itself just more most no nor not now of off on once only
  or other our out over own same she should so some such than that the their them then there these they this those through to too under
  until up very was we were what when where which while who whom why will with would you your
  ai ainsi apres au aucun aussi autre autres aux avait avant avec avoir ce cela ces cet cette chez comme contre dans de depuis des deux dont
  du elle elles en entre est et etaient etait ete etre eu fait font hors il ils je jusque la le les leur leurs lors lui mais meme ne ni nos
  notre nous on ont ou par pas pendant peu plus pour pres qu que quel quelle qui sa sans se selon sera ses si son sont sous sur tous tout
  toute toutes tres un une vers vos votre vous`.split(/\s+/),
);
