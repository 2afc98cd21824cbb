/** Path of a person's calendar. */
export const feedPath = (secret: string): string => `/calendar/${secret}.ics`;

/** Path of one session as a calendar, by its global id. */
export const sessionPath = (id: string): string => `/calendar/session/${id}.ics`;

const FILE = /^([A-Za-z0-9_-]{1,200})\.ics$/;

/** What stands before `.ics` in the last part of a path; `undefined` for anything else. */
export const nameInPath = (file: string): string | undefined => FILE.exec(file)?.[1];
