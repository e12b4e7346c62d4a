import { MAX_JSON_DEPTH } from '../json-depth.ts';
import {
  type ProtobufField,
  ProtobufError,
  readBytes,
  readDouble,
  readFields,
  readHex,
  readInt64,
  readText,
  readUint64,
} from './protobuf-reader.ts';

/** How the fields of a message are called in OTLP's JSON, and how each is read. */
type Message = Readonly<Record<number, Reading>>;

interface Reading {
  readonly name: string;
  readonly repeated?: true;
  readonly read: (field: ProtobufField, place: Place) => unknown;
}

/** Where a message is read. */
interface Place {
  readonly depth: number;
  /** How many messages the whole may still have. */
  readonly left: { messages: number };
}

/** An attribute is two messages; five megabytes of attributes that say something are fewer. */
const MAX_MESSAGES = 400_000;

const message =
  (fields: () => Message) =>
  (field: ProtobufField, { depth, left }: Place): unknown =>
    readMessage(readBytes(field), fields(), { depth: depth + 1, left });

const anyValue = message(() => ANY_VALUE);
const keyValue: Reading = { name: 'attributes', repeated: true, read: message(() => KEY_VALUE) };

const ANY_VALUE: Message = {
  1: { name: 'stringValue', read: readText },
  2: { name: 'boolValue', read: ({ value }) => value === 1n },
  3: { name: 'intValue', read: readInt64 },
  4: { name: 'doubleValue', read: readDouble },
  5: { name: 'arrayValue', read: message(() => ({ 1: { name: 'values', repeated: true, read: anyValue } })) },
  6: { name: 'kvlistValue', read: message(() => ({ 1: { ...keyValue, name: 'values' } })) },
  7: { name: 'bytesValue', read: (field) => Buffer.from(readBytes(field)).toString('base64') },
};

const KEY_VALUE: Message = { 1: { name: 'key', read: readText }, 2: { name: 'value', read: anyValue } };

const EVENT: Message = {
  1: { name: 'timeUnixNano', read: readUint64 },
  2: { name: 'name', read: readText },
  3: keyValue,
};

const STATUS: Message = {
  2: { name: 'message', read: readText },
  3: { name: 'code', read: ({ value }) => Number(value) },
};

const SPAN: Message = {
  1: { name: 'traceId', read: readHex },
  2: { name: 'spanId', read: readHex },
  4: { name: 'parentSpanId', read: readHex },
  5: { name: 'name', read: readText },
  7: { name: 'startTimeUnixNano', read: readUint64 },
  8: { name: 'endTimeUnixNano', read: readUint64 },
  9: keyValue,
  11: { name: 'events', repeated: true, read: message(() => EVENT) },
  15: { name: 'status', read: message(() => STATUS) },
};

const SCOPE: Message = { 1: { name: 'name', read: readText }, 2: { name: 'version', read: readText } };

const SCOPE_SPANS: Message = {
  1: { name: 'scope', read: message(() => SCOPE) },
  2: { name: 'spans', repeated: true, read: message(() => SPAN) },
};

const RESOURCE_SPANS: Message = {
  1: { name: 'resource', read: message(() => ({ 1: keyValue })) },
  2: { name: 'scopeSpans', repeated: true, read: message(() => SCOPE_SPANS) },
};

const REQUEST: Message = {
  1: { name: 'resourceSpans', repeated: true, read: message(() => RESOURCE_SPANS) },
};

/**
 * Reads an `ExportTraceServiceRequest` of opentelemetry-proto 1.x into the shape that OTLP's JSON has, fields that we
 * have no use for left out.
 * @throws ProtobufError
 */
export function decodeTraces(bytes: Uint8Array): unknown {
  return readMessage(bytes, REQUEST, { depth: 0, left: { messages: MAX_MESSAGES } });
}

function readMessage(bytes: Uint8Array, fields: Message, place: Place): Record<string, unknown> {
  // A value may hold values: without a bound, bytes could nest deeper than the stack.
  if (place.depth > MAX_JSON_DEPTH) {
    throw new ProtobufError(`it is nested deeper than ${MAX_JSON_DEPTH} levels`);
  }
  // Two bytes make an empty message: without a bound, a small body would keep the server busy for seconds.
  if ((place.left.messages -= 1) < 0) throw new ProtobufError(`it has more than ${MAX_MESSAGES} messages`);
  const result: Record<string, unknown> = {};
  for (const field of readFields(bytes)) {
    const reading = fields[field.number];
    if (reading === undefined) continue;
    const value = reading.read(field, place);
    if (reading.repeated) ((result[reading.name] ??= []) as unknown[]).push(value);
    else result[reading.name] = value;
  }
  return result;
}
