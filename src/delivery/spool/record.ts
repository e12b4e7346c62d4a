import { builtin } from '../node.ts';

/** What a record of the spool holds. */
export interface SpoolRecord {
  readonly kind: 'event' | 'feedback';
  /** Which key it is sent with: empty for the client's own, else {@link keyTag} of it. The key itself is never written. */
  readonly keyTag: string;
  readonly id: string;
  readonly json: string;
}

const KINDS = { event: 'e', feedback: 'f' } as const;

/** One line: checksum, kind, key tag, id, JSON. JSON holds no line break, so a torn record can only be the last. */
export function encodeRecord({ kind, keyTag, id, json }: SpoolRecord): string {
  const payload = `${KINDS[kind]} ${keyTag} ${id} ${json}`;
  return `${checksum(payload)} ${payload}\n`;
}

/** The records of a segment's text, and how many lines were torn or damaged. */
export function decodeRecords(text: string): { readonly records: SpoolRecord[]; readonly corrupt: number } {
  const records: SpoolRecord[] = [];
  let corrupt = 0;
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [sum, kind, keyTag, id] = line.split(' ', 4);
    const payload = line.slice((sum?.length ?? 0) + 1);
    if (checksum(payload) !== sum || keyTag === undefined || id === undefined) {
      corrupt += 1;
      continue;
    }
    const json = payload.slice(4 + keyTag.length + id.length);
    records.push({ kind: kind === KINDS.feedback ? 'feedback' : 'event', keyTag, id, json });
  }
  return { records, corrupt };
}

/** What tells a key from others without telling the key. */
export function keyTag(apiKey: string): string {
  return builtin('node:crypto').createHash('sha256').update(apiKey).digest('hex').slice(0, 16);
}

function checksum(payload: string): string {
  return builtin('node:zlib').crc32(payload).toString(36);
}
