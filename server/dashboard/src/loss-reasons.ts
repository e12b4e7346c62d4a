/** What each reason for a loss means, for whoever wants to end it. */
const MEANINGS: Readonly<Record<string, string>> = {
  overflow: 'more calls were waiting to be sent than the application keeps.',
  rejected: 'the server refused them for good; the application’s log says why.',
  shutdown: 'the application ended before it had sent them, and kept nothing on disk.',
  expired: 'they waited on the application’s disk for longer than it keeps them.',
  corrupt: 'their records on the application’s disk were damaged.',
};

/** What a reason means. */
export function lossMeaning(reason: string): string {
  return (
    (Object.hasOwn(MEANINGS, reason) ? MEANINGS[reason] : undefined) ??
    'a reason that this page does not know.'
  );
}
