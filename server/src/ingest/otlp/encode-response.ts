/**
 * Writes an `ExportTraceServiceResponse`; empty, as the protocol has it, where every span was taken.
 * `partial_success` is its field 1, with `rejected_spans` 1 and `error_message` 2.
 */
export function encodePartialSuccess(rejectedSpans: number, errorMessage: string): Uint8Array<ArrayBuffer> {
  if (rejectedSpans === 0) return new Uint8Array();
  const rejected = [0x08, ...varint(rejectedSpans)];
  const partialSuccess = rejected.concat(bytesField(0x12, Buffer.from(errorMessage)));
  return Uint8Array.from(bytesField(0x0a, partialSuccess));
}

function bytesField(tag: number, bytes: Iterable<number>): number[] {
  const content = [...bytes];
  return [tag, ...varint(content.length), ...content];
}

function varint(value: number): number[] {
  return value < 0x80 ? [value] : [(value % 0x80) | 0x80, ...varint(Math.floor(value / 0x80))];
}
