import { ownData } from './request-body.ts';

/** A form without the fields that our key has become; the caller's own form stays as it is. */
export function formWithoutOurKey(form: FormData): FormData {
  const copy = new FormData();
  let clean = form;
  for (const [name, value] of form) {
    if (/^footlight(?:$|\[)/u.test(name)) clean = copy;
    else copy.append(name, value as Blob);
  }
  return clean;
}

/** Takes the fields of our key out of a form that openai 6 and 7 send as they read its files. */
export function stripStreamedForm(request: RequestInit): void {
  const body = ownData(request, 'body') as ReadableStream<Uint8Array> | undefined;
  if (!body?.pipeThrough) return;
  const type = String(new Headers(request.headers).get('content-type'));
  // OpenAI's own alone: the caller may have written a form in pieces of any kind.
  const boundary = /^multipart\/form-data; boundary=(openai-.+)/u.exec(type)?.[1];
  // Only here, after all hooks: openai 7 knows the stream by its identity until the request is built.
  if (boundary) request.body = body.pipeThrough(withoutOurParts(`--${boundary}`));
}

/**
 * Drops the parts of our key, each from the boundary before it to the next one. A chunk is looked at for a boundary
 * at its start alone, as OpenAI writes it: bytes of files are handed on unread.
 */
function withoutOurParts(boundary: string): TransformStream<Uint8Array, Uint8Array> {
  const decoder = new TextDecoder();
  let held: Uint8Array[] = [];
  let [nameless, ours] = [false, false];
  const flush = (form: TransformStreamDefaultController<Uint8Array>): void => {
    if (!ours) for (const bytes of held) form.enqueue(bytes);
    held = [];
  };
  return new TransformStream({
    transform(bytes, form) {
      if (decoder.decode(bytes.subarray(0, boundary.length)) === boundary) {
        flush(form);
        [nameless, ours] = [true, false];
      }
      held.push(bytes);
      if (nameless || ours) {
        const text = decoder.decode(bytes);
        // Held until its name is known; the last boundary has none.
        const name = nameless && /; name="(footlight["[])?/u.exec(text);
        if (name) [nameless, ours] = [false, name[1] !== undefined];
        // Whoever writes a boundary elsewhere must not lose what is behind it.
        if (text.includes(boundary, 1)) [nameless, ours] = [false, false];
      }
      if (!nameless) flush(form);
    },
    flush,
  });
}
