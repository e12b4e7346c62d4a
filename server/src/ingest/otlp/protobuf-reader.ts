const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const FIXED32 = 5;

const utf8 = new TextDecoder('utf-8');

/** One field of a protobuf message, as it stands on the wire. */
export type ProtobufField =
  | { readonly number: number; readonly type: typeof VARINT; readonly value: bigint }
  | { readonly number: number; readonly type: typeof FIXED64 | typeof BYTES; readonly value: Uint8Array }
  | { readonly number: number; readonly type: typeof FIXED32; readonly value: Uint8Array };

/** Bytes that are no protobuf message. */
export class ProtobufError extends Error {
  override readonly name = 'ProtobufError' as const;
}

/**
 * Reads the fields of one message, in their order; those inside of it stay bytes until somebody asks.
 * @throws ProtobufError
 */
export function* readFields(bytes: Uint8Array): Generator<ProtobufField> {
  let at = 0;
  const take = (length: number): Uint8Array => {
    if (length > bytes.byteLength - at) throw new ProtobufError('a field ends behind its message');
    at += length;
    return bytes.subarray(at - length, at);
  };
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = take(1)[0] as number;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return BigInt.asUintN(64, value);
    }
    throw new ProtobufError('a number is longer than ten bytes');
  };
  while (at < bytes.byteLength) {
    const tag = varint();
    const number = Number(tag >> 3n);
    const type = Number(tag & 7n);
    if (type === VARINT) yield { number, type, value: varint() };
    else if (type === FIXED64) yield { number, type, value: take(8) };
    else if (type === FIXED32) yield { number, type, value: take(4) };
    else if (type === BYTES) {
      const length = varint();
      if (length > BigInt(bytes.byteLength)) throw new ProtobufError('a field ends behind its message');
      yield { number, type, value: take(Number(length)) };
    } else throw new ProtobufError(`there is no wire type ${type}`);
  }
}

/** The text of a field. */
export function readText({ value }: ProtobufField): string {
  return typeof value === 'bigint' ? String(value) : utf8.decode(value);
}

/** The bytes of a field; a number has none. */
export function readBytes({ value }: ProtobufField): Uint8Array {
  return typeof value === 'bigint' ? new Uint8Array() : value;
}

/** The bytes of a field, as lower-case hex. */
export function readHex(field: ProtobufField): string {
  return Buffer.from(readBytes(field)).toString('hex');
}

/** A whole number of 64 bits, in decimal, since not all of them are numbers of JavaScript. */
export function readUint64({ value }: ProtobufField): string {
  if (typeof value === 'bigint') return String(value);
  return value.byteLength === 8 ? String(Buffer.from(value).readBigUInt64LE()) : '0';
}

/** A signed whole number that was written as a varint, in decimal. */
export function readInt64({ value }: ProtobufField): string {
  return typeof value === 'bigint' ? String(BigInt.asIntN(64, value)) : '0';
}

/** A number with a fraction. */
export function readDouble({ value }: ProtobufField): number {
  return typeof value === 'bigint' || value.byteLength !== 8 ? 0 : Buffer.from(value).readDoubleLE();
}
