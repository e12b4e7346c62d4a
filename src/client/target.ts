let lastBaseURL = '';
let lastHost: string | undefined;

/** Host and port of an address, without credentials; the last answer is kept, because clients rarely change theirs. */
export function hostOf(baseURL: string): string | undefined {
  if (baseURL !== lastBaseURL) {
    lastBaseURL = baseURL;
    lastHost = URL.canParse(baseURL) ? new URL(baseURL).host : undefined;
  }
  return lastHost;
}
