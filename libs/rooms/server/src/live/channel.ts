/** The channel in which everybody in a session's room is reached. */
export const channelOf = (sessionKey: string): string => `session/${sessionKey}`;
