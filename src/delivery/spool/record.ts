import { builtin } from '../node.ts';

/** What a record of the spool holds. */
export interface SpoolRecord {
  readonly kind: 'event' | 'feedback';
  readonly id: string;
  readonly json: string;
}

const LINE_BREAK = 0x0a;
const KINDS = { event: 'e', feedback: 'f' } as const;

/** A record as it is written, and where its JSON is in it. */
export interface EncodedRecord {
  /** Good until the next record is encoded. */
  readonly bytes: Uint8Array;
  readonly jsonStart: number;
  readonly jsonBytes: number;
}

const SUM_DIGITS = 7;
const START_BYTES = 16 * 1024;

// One for all: a buffer or a joined string for each event is garbage that piles up.
let scratch: Buffer | undefined;

/** One line: checksum, kind, id, JSON. JSON holds no line break, so a torn record can only be the last. */
export function encodeRecord({ kind, id, json }: SpoolRecord): EncodedRecord {
  const head = `${KINDS[kind]} ${id} `;
  // A UTF-16 unit takes three bytes at most.
  const most = SUM_DIGITS + 2 + head.length + 3 * json.length;
  if (!scratch || scratch.length < most) scratch = Buffer.allocUnsafeSlow(Math.max(START_BYTES, most));
  const payloadStart = SUM_DIGITS + 1;
  const jsonStart = payloadStart + scratch.write(head, payloadStart, 'latin1');
  const jsonBytes = scratch.write(json, jsonStart);
  const end = jsonStart + jsonBytes;
  scratch.write(
    `${checksum(scratch.subarray(payloadStart, end)).toString(36).padStart(SUM_DIGITS, '0')} `,
    0,
    'latin1',
  );
  scratch[end] = LINE_BREAK;
  return { bytes: scratch.subarray(0, end + 1), jsonStart, jsonBytes };
}

/** The records of a segment's text, and how many stretches of it were torn or damaged. */
export function decodeRecords(text: string): { readonly records: SpoolRecord[]; readonly corrupt: number } {
  const records: SpoolRecord[] = [];
  let corrupt = 0;
  let damaged = false;
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    if (end === start) continue;
    const isRecord = text[start + SUM_DIGITS] === ' ';
    const payload = isRecord ? text.slice(start + SUM_DIGITS + 1, end) : '';
    const sum = Number.parseInt(text.slice(start, start + SUM_DIGITS), 36);
    const [kind, id] = payload.split(' ', 2);
    if (!isRecord || checksum(payload) !== sum || id === undefined) {
      // How many records it was cannot be known; lines of it can be had by the million.
      if (!damaged) corrupt += 1;
      damaged = true;
      continue;
    }
    damaged = false;
    const json = payload.slice(3 + id.length);
    records.push({ kind: kind === KINDS.feedback ? 'feedback' : 'event', id, json });
  }
  return { records, corrupt };
}

function checksum(payload: string | Uint8Array): number {
  return builtin('node:zlib').crc32(payload);
}
