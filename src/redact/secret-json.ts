import { plainText } from './plain-text.ts';
import { findSecrets } from './secret/find-secrets.ts';
import { REDACTION_FAILED } from './version.ts';

/** A JSON text without its secrets, and how many of each kind there were. */
export interface RedactedJson {
  readonly json: string;
  readonly counts: Record<string, number>;
}

/**
 * Replaces API keys, tokens, private keys, passwords and credentials in URLs in a JSON text, which still parses
 * afterwards. A text without any costs a few microseconds and is given back as it is; a second time changes nothing.
 * Where it fails, all of the text becomes `"[REDACTION_FAILED]"` and `counts` says so. Never throws.
 */
export function redactSecretsInJson(json: string): RedactedJson {
  const counts: Record<string, number> = {};
  try {
    let redacted = json;
    // What a placeholder parts from its neighbours may read like a secret only then; so a second time changes nothing.
    for (let round = 0, before = ''; round < 4 && before !== redacted; round += 1) {
      before = redacted;
      redacted = once(before, counts);
    }
    return { json: redacted, counts };
  } catch {
    return { json: `"${REDACTION_FAILED}"`, counts: { REDACTION_FAILED: 1 } };
  }
}

function once(json: string, counts: Record<string, number>): string {
  let redacted = '';
  let from = 0;
  const plain = plainText(json);
  for (const secret of findSecrets(plain.text)) {
    const { kind, quote } = secret;
    const [start, end] = [plain.place(secret.start), plain.place(secret.end)];
    redacted += `${json.slice(from, start)}${quote}[${kind}]${quote}`;
    from = end;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return redacted + json.slice(from);
}
