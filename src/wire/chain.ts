import type { JsonValue } from './json.ts';

/** What a chain of calls came to: the body of `POST /v1/chains`. The newest result of a chain counts. */
export interface ChainUpdate {
  /** The `chainId` of the chain's events. */
  readonly chainId: string;
  /** What the chain produced. */
  readonly result: JsonValue;
}

/** The answer to `POST /v1/chains`. */
export interface ChainUpdateResponse {
  readonly chainId: string;
  readonly status: 'stored';
}
