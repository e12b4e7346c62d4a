import { ownData } from './request-body.ts';

/** The fields that our key has become in a form, as an object in it becomes several. */
const OURS = /^footlight(?:$|\[)/u;

/** A form without the fields of our key: the same where it has none, or else a copy, because it may be the caller's. */
export function formWithoutOurKey(form: FormData): FormData {
  if (![...form.keys()].some((name) => OURS.test(name))) return form;
  const copy = new FormData();
  for (const [name, value] of form) if (!OURS.test(name)) copy.append(name, value as Blob);
  return copy;
}

/** Takes the fields of our key out of a form that openai 6 and 7 send as they read its files. */
export function stripStreamedForm(request: RequestInit): void {
  const body = ownData(request, 'body');
  if (typeof ReadableStream !== 'function' || !(body instanceof ReadableStream)) return;
  const type = new Headers(request.headers).get('content-type');
  const boundary = type && /^multipart\/form-data;.*?boundary="?([^";]+)/iu.exec(type)?.[1];
  // Only here, after all hooks: openai 7 knows the stream by its identity until the request is built.
  if (boundary) request.body = body.pipeThrough(withoutOurParts(`--${boundary}`));
}

/**
 * Drops the parts of our key, each from the boundary before it to the next one. Only what begins with a boundary
 * is looked at, as OpenAI writes it: bytes of files are handed on unread.
 */
function withoutOurParts(boundary: string): TransformStream<Uint8Array, Uint8Array> {
  const decoder = new TextDecoder();
  let [held, head, ours] = [undefined, '', false] as [Uint8Array[] | undefined, string, boolean];
  const release = (controller: TransformStreamDefaultController<Uint8Array>): void => {
    for (const bytes of held ?? []) controller.enqueue(bytes);
  };
  return new TransformStream({
    transform(bytes, controller) {
      if (decoder.decode(bytes.subarray(0, boundary.length)) === boundary) [held, head] = [[], ''];
      if (!held) {
        if (!ours) controller.enqueue(bytes);
        return;
      }
      held.push(bytes);
      head += decoder.decode(bytes);
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      ours = /; name="footlight["[]/u.test(head.slice(0, end));
      if (!ours) release(controller);
      held = undefined;
    },
    // The last boundary has no headers.
    flush: release,
  });
}
