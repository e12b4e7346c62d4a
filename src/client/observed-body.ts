/** What is told about a body that passes by; what it throws is nobody's. */
export interface BodyObserver {
  /** The reader asks for more. */
  onRead(): void;
  onBytes(bytes: Uint8Array): void;
  onEnd(): void;
  onError(error: unknown): void;
  /** The reader has left before the end. */
  onCancel(): void;
}

/** The same response, whose body tells `observer` what is read of it; nothing is read ahead. */
export function observeBody(response: Response, headers: Headers, observer: BodyObserver): Response {
  const { status, statusText, url, redirected, type } = response;
  // A response of such a status cannot be made by hand.
  if (status < 200 || status > 599) return response;
  // What only resembles a response may have another kind of body.
  if (typeof response.body?.getReader !== 'function') return response;
  const reader = response.body.getReader();
  const body = new ReadableStream({
    // As `fetch` itself makes them; such a stream reads nothing before anybody asks for it.
    type: 'bytes',
    async pull(controller) {
      tell(() => observer.onRead());
      try {
        let part = await reader.read();
        while (part.value?.byteLength === 0) part = await reader.read();
        const { value } = part;
        if (value) {
          tell(() => observer.onBytes(value));
          // A copy: such a stream takes the memory away that it is given, which may be somebody's.
          controller.enqueue(new Uint8Array(value));
        } else {
          tell(() => observer.onEnd());
          controller.close();
          controller.byobRequest?.respond(0);
        }
      } catch (error) {
        tell(() => observer.onError(error));
        controller.error(error);
      }
    },
    cancel(reason) {
      tell(() => observer.onCancel());
      return reader.cancel(reason);
    },
  });
  const observed = new Response(body, { status, statusText, headers });
  // A response that is made by hand knows neither its address nor its kind.
  return Object.defineProperties(observed, {
    url: { value: url },
    redirected: { value: redirected },
    type: { value: type },
  });
}

function tell(observe: () => void): void {
  try {
    observe();
  } catch {
    // A body of more than a text can hold, for one.
  }
}
