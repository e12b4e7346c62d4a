import { isRegion, type Scan } from '../scan.ts';
import { announced, CUE, isThing } from './cues.ts';

const SHAPE = /(?!000|666)(\d{3})([ .\u2010-\u2013-]?)(?!00)\d\d\2(?!0000)\d{4}(?![\w]|-\w|\.\d)/y;

/** Social security numbers of the US: with their dashes, or announced. */
export function findSocialSecurity(scan: Scan, index: number): number {
  const { text, spans } = scan;
  SHAPE.lastIndex = index;
  const match = SHAPE.exec(text);
  if (match === null) return 0;
  if (!isRegion(scan, ['US'])) return 0;
  const cue = announced(scan, CUE.ssn, index);
  const dashed = /[\u2010-\u2013-]/.test(match[2] ?? '');
  if (!cue && (!dashed || (match[1] ?? '') >= '900' || isThing(scan, index))) return 0;
  const end = SHAPE.lastIndex;
  spans.push({ kind: 'US_SSN', start: index, end, score: cue ? 0.99 : 0.85 });
  return end;
}
