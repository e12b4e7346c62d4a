/** A moment, written for a row, for a heading, and for a machine. */
export interface FormattedTime {
  /** `14:02:31` today, `12 Nov 14:02` this year, `12 Nov 2024` before. */
  readonly short: string;
  /** Date, time with seconds and time zone. */
  readonly full: string;
  /** ISO 8601; the empty string when the moment cannot be read. */
  readonly iso: string;
}

/** Formats an ISO 8601 moment in the reader's time zone, or in a given one. */
export function formatTime(iso: string, now: Date = new Date(), timeZone?: string): FormattedTime {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return { short: '–', full: 'unknown time', iso: '' };
  const write = (options: Intl.DateTimeFormatOptions, moment = date): string =>
    new Intl.DateTimeFormat('en-GB', { ...options, ...(timeZone ? { timeZone } : {}) }).format(moment);

  const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  const isToday = write(day) === write(day, now);
  const isThisYear = write({ year: 'numeric' }) === write({ year: 'numeric' }, now);
  return {
    short: isToday
      ? write({ ...clock, second: '2-digit' })
      : isThisYear
        ? `${write({ day: 'numeric', month: 'short' })} ${write(clock)}`
        : write(day),
    full: write({ ...day, ...clock, second: '2-digit', timeZoneName: 'short' }),
    iso: date.toISOString(),
  };
}
