/** Loads what is shown of a room on other screens; the room asks for it early, while there is a connection. */
export const loadStrip = () => import('./standing-strip');
