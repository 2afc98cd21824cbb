/** The zone of the place where the forum sits, and in which sessions are convened where nothing else is said. */
export const FORUM_ZONE = 'Europe/Brussels';
