/** What is told about a body that passes by. */
export interface BodyObserver {
  onBytes(bytes: Uint8Array): void;
  onEnd(): void;
  onError(error: unknown): void;
  /** The reader has left before the end. */
  onCancel(): void;
}

/** The same response, whose body tells `observer` what is read of it; nothing is read ahead. */
export function observeBody(response: Response, headers: Headers, observer: BodyObserver): Response {
  const { status, statusText, url, redirected } = response;
  // A response of such a status cannot be made by hand.
  if (status < 200 || status > 599) return response;
  const reader = response.body?.getReader();
  if (!reader) return response;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (done) {
            observer.onEnd();
            controller.close();
          } else {
            observer.onBytes(value);
            controller.enqueue(value);
          }
        } catch (error) {
          observer.onError(error);
          controller.error(error);
        }
      },
      cancel(reason) {
        observer.onCancel();
        return reader.cancel(reason);
      },
    },
    // The default would read one piece before anybody asks for it.
    { highWaterMark: 0 },
  );
  const observed = new Response(body, { status, statusText, headers });
  // A response that is made by hand knows no address.
  return Object.defineProperties(observed, { url: { value: url }, redirected: { value: redirected } });
}
