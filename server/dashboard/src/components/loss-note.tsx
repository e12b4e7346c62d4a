import type { LossReport } from 'footlight/wire';
import { formatTime } from '../format-time.ts';
import { formatCount } from '../format-tokens.ts';
import { lossMeaning } from '../loss-reasons.ts';

/** One calm line about calls that are missing from the list, and what to know about them; nothing when none are. */
export function LossNote({ losses }: { readonly losses: LossReport | null }) {
  if (losses === null || losses.total === 0) return null;
  const subject =
    losses.total === 1
      ? '1 call was lost before it'
      : `${formatCount(losses.total)} calls were lost before they`;
  const reasons = losses.reasons.map(({ reason, count }) => `${formatCount(count)} ${reason}`).join(', ');
  return (
    <details class="loss-note">
      <summary>
        {subject} reached this server: {reasons}
      </summary>
      <p>
        Reported in the last seven days by the applications that made these calls. The calls themselves were
        not harmed.
      </p>
      <ul>
        {losses.reasons.map(({ reason, lastSeen }) => (
          <li key={reason}>
            <strong>{reason}</strong>: {lossMeaning(reason)} Last reported: {formatTime(lastSeen).full}.
          </li>
        ))}
      </ul>
    </details>
  );
}
