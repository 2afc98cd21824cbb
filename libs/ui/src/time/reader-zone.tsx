import { createContext, useContext } from 'react';

const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

const ReaderZone = createContext<string | null>(null);

/** Sets the zone in which the reader thinks; without it the browser's. */
export const ReaderZoneProvider = ReaderZone.Provider;

/** The zone in which this reader's times are shown first, as an IANA name. */
export const useReaderZone = (): string => useContext(ReaderZone) ?? browserZone();
