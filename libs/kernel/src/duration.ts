const ISO = /^P(?=\d|T\d)(?:(\d{1,4})D)?(?:T(?=\d)(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/;

/** Seconds in an ISO 8601 duration of days to seconds (e.g. PT10M); `undefined` for anything else. */
export const secondsOf = (iso: string): number | undefined => {
  const match = ISO.exec(iso);
  if (match === null) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
};

/** ISO 8601 of a whole number of seconds, in hours, minutes and seconds: 5400 is PT1H30M, 0 is PT0S. */
export const isoDuration = (seconds: number): string => {
  const whole = Math.max(0, Math.floor(seconds));
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const text = `${h > 0 ? `${h}H` : ''}${m > 0 ? `${m}M` : ''}${s > 0 ? `${s}S` : ''}`;
  return text === '' ? 'PT0S' : `PT${text}`;
};
