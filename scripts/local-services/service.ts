/** A server that was started for tests and is gone after them. */
export interface LocalService {
  /** Where clients reach it, credentials included. */
  readonly url: string;
  /** Ends it without a warning, as a power cut or the kernel would, with every process of it. */
  kill(): Promise<void>;
  /** Starts it again at the same address with the data that it left. */
  restart(): Promise<void>;
  /** Ends it in order, and by force when that takes too long; its data is removed. */
  stop(): Promise<void>;
}
