import { bounded, isSmall, limitEvent, serializeEvent, type FindParts } from '../capture/index.ts';
import type { Redactor, TextRedactor } from '../redact/index.ts';
import { redactSecretsInJson } from '../redact/secret-json.ts';
import { REDACTION_FAILED, REDACTOR_VERSION } from '../redact/version.ts';
import type { FootlightEvent } from '../wire/index.ts';
import type { Mask } from './options.ts';

type Content = Record<string, unknown>;
type Counts = Record<string, number>;

/** What is put beside an event's content: the capability to send feedback, and what redaction did. */
const BESIDE = ['feedbackKey', 'redaction'] as const satisfies (keyof FootlightEvent)[];
/** How the content begins in an event's JSON: within a value, each of these quotes would be escaped. */
const CONTENT = '"schemaVersion":';

/** What an event keeps as it is: whereby it is found again, and what says nothing of a person. */
const KEPT: ReadonlySet<string> = new Set([
  ...BESIDE,
  'schemaVersion',
  'id',
  'startedAt',
  'operation',
  'helper',
  'provider',
  'host',
  'stream',
  'status',
  'usage',
  'latencyMs',
  'timeToFirstChunkMs',
  'attempts',
  'sdk',
] satisfies (keyof FootlightEvent)[]);

/** The content of an event that could not be redacted. */
const FAILED = {
  promptTemplateName: REDACTION_FAILED,
  templateParams: {},
  model: REDACTION_FAILED,
  modelParameters: {},
  choices: [],
  finishReason: null,
} satisfies Partial<FootlightEvent>;

/** UTF-16 units of an event's JSON up to which it is searched before anything of it is cut. */
const SEARCHED_WHOLE = 256 * 1024;
/** What is kept of each string of a larger one, in UTF-16 units. */
const MAX_STRING = 16 * 1024;
/** What is kept of all of them. */
const MAX_TOTAL = 128 * 1024;

/** What a client takes out of everything that it records. */
export interface RedactionSettings {
  /** Takes personal data out; undefined where that is not asked for. */
  readonly redactor: Redactor | undefined;
  /** Whether API keys, tokens, private keys and passwords are taken out. */
  readonly secrets: boolean;
  /** The user's own step, before the others. */
  readonly mask: Mask | undefined;
}

/**
 * Takes secrets and personal data out of what is recorded, before it reaches a queue, a disk or the network.
 * What the caller sent and was given is only read. No method throws: what cannot be redacted does not leave.
 */
export class Redaction {
  readonly #settings: RedactionSettings;
  readonly #idle: boolean;

  constructor(settings: RedactionSettings) {
    this.#settings = settings;
    this.#idle = !settings.redactor && !settings.secrets && !settings.mask;
  }

  /** Finds what a cut must not part, where the redactor can say where its findings are. */
  get findParts(): FindParts | undefined {
    const redactor = this.#settings.redactor as Partial<TextRedactor> | undefined;
    return typeof redactor?.find === 'function' ? (text) => redactor.find?.(text) ?? [] : undefined;
  }

  /** The JSON of an event without what must not leave. */
  event(event: FootlightEvent): string {
    if (this.#idle) return serializeEvent(event);
    const { redactor, mask } = this.#settings;
    const counts: Counts = {};
    const redaction = { version: redactor?.version ?? REDACTOR_VERSION, counts };
    const searched = { ...event, redaction };
    const clean = redactor || mask ? undefined : cleanJson(searched);
    if (clean !== undefined) return clean;
    // A secret is told by its looks, so all but the key is searched for one.
    const { kept, content } = split(searched, redactor || mask ? isKept : isBeside);
    const whole = this.#redact(content, 'event', counts);
    if (whole === undefined) return JSON.stringify({ ...FAILED, ...split(searched, isKept).kept });
    // Cut only now: of what was parted first, the pieces would not be recognised.
    const json = limitEvent(whole);
    return `${JSON.stringify(kept).slice(0, -1)},${json.slice(1)}`;
  }

  /** Feedback, or the result of a chain, without what must not leave; the names in `keep` stay as they are. */
  report<Value extends object>(
    value: Value,
    kind: 'feedback' | 'chain',
    keep: readonly (keyof Value)[],
  ): Value {
    if (this.#idle) return value;
    const { kept, content } = split(value, (name) => keep.includes(name as keyof Value));
    const json = this.#redact(content, kind, {});
    const redacted = json === undefined ? mapValues(content, () => REDACTION_FAILED) : JSON.parse(json);
    return { ...(redacted as Content), ...kept } as Value;
  }

  /** A message of our own, which may quote what somebody else wrote. */
  text(message: string): string {
    if (this.#idle) return message;
    const json = this.#redact({ message }, undefined, {});
    return json === undefined ? REDACTION_FAILED : (JSON.parse(json) as { message: string }).message;
  }

  /** An event, or what is kept of one that would take too long to search. */
  #searchable(event: Content, json = JSON.stringify(event)): Content {
    if (json.length <= SEARCHED_WHOLE) return event;
    const kept = bounded(withoutLogprobs(event), {
      maxString: MAX_STRING,
      maxTotal: MAX_TOTAL,
      isOver: () => false,
      findParts: this.findParts,
    }) as Content;
    return { ...kept, truncated: true };
  }

  #redact(given: Content, kind: Parameters<Mask>[1] | undefined, counts: Counts): string | undefined {
    const { redactor, secrets, mask } = this.#settings;
    try {
      // Its strings stay whole, as they have yet to be searched.
      const content =
        kind === 'event' && isDeep(given)
          ? { ...(bounded(given, { isOver: () => false }) as Content), truncated: true }
          : given;
      let value = content;
      // The user's function gets a copy: the answer in it is the caller's.
      if (mask && kind) value = object(mask(JSON.parse(JSON.stringify(value)) as Content, kind));
      if (redactor) value = redactDeep(redactor, kind === 'event' ? this.#searchable(value) : value, counts);
      // Whatever changed the answer's text knows nothing of the tokens that spell it, and need not have counted.
      if (value !== content && answerOf(value) !== answerOf(content))
        value = withoutLogprobs(value) as Content;
      const json = JSON.stringify(value);
      if (!secrets) return json;
      return redactSecrets(
        kind === 'event' && json.length > SEARCHED_WHOLE
          ? JSON.stringify(this.#searchable(value, json))
          : json,
        counts,
      );
    } catch {
      counts['REDACTION_FAILED'] = (counts['REDACTION_FAILED'] ?? 0) + 1;
      return undefined;
    }
  }
}

/** The JSON of a small event in which no secret is found, as most are: nothing of it is written twice. */
function cleanJson(event: FootlightEvent): string | undefined {
  try {
    const json = JSON.stringify(event);
    const content = isSmall(json) ? json.slice(json.indexOf(CONTENT)) : undefined;
    return content !== undefined && redactSecretsInJson(content).json === content ? json : undefined;
  } catch {
    return undefined;
  }
}

function redactDeep(redactor: Redactor, value: Content, counts: Counts): Content {
  const before = { ...redactor.stats() };
  const redacted = object(redactor.redactDeep(value));
  for (const [kind, count] of Object.entries(redactor.stats())) {
    if (count > (before[kind] ?? 0)) counts[kind] = count - (before[kind] ?? 0);
  }
  return Object.keys(counts).length > 0 ? (withoutLogprobs(redacted) as Content) : redacted;
}

/** @throws TypeError when nothing of the text may leave. */
function redactSecrets(json: string, counts: Counts): string {
  const redacted = redactSecretsInJson(json);
  for (const [kind, count] of Object.entries(redacted.counts)) counts[kind] = (counts[kind] ?? 0) + count;
  if (redacted.json === json) return json;
  const value = object(JSON.parse(redacted.json));
  return JSON.stringify(withoutLogprobs(value));
}

function answerOf({ choices }: Content): string {
  return JSON.stringify(withoutLogprobs(choices)) ?? '';
}

/** A copy without the tokens of an answer: what its text spelled, they spell in pieces that nothing recognises. */
function withoutLogprobs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLogprobs);
  if (typeof value !== 'object' || value === null) return value;
  return mapValues(value, (item, name) => (name === 'logprobs' ? undefined : withoutLogprobs(item)));
}

/** Whether a value is nested deeper than the stack may take what walks it or writes it as JSON. */
function isDeep(value: unknown, levels = 500): boolean {
  return (
    levels === 0 ||
    (typeof value === 'object' && Object.values(value ?? {}).some((item) => isDeep(item, levels - 1)))
  );
}

function isBeside(name: string): boolean {
  return (BESIDE as readonly string[]).includes(name);
}

function isKept(name: string): boolean {
  return KEPT.has(name);
}

function split(value: object, keep: (name: string) => boolean): { kept: Content; content: Content } {
  const kept: Content = {};
  const content: Content = {};
  for (const [name, item] of Object.entries(value)) (keep(name) ? kept : content)[name] = item;
  return { kept, content };
}

function mapValues(value: object, change: (item: unknown, name: string) => unknown): Content {
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, change(item, name)]));
}

/** @throws TypeError for anything but an object. */
function object(value: unknown): Content {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Content;
  throw new TypeError('Expected an object from a redactor or a mask.');
}
