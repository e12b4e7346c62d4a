/** Names the file in the environment of the tests. */
export const STORE_WORKER = 'FOOTLIGHT_TEST_STORE_WORKER';

/** In the place of the server's own: what `bundleStoreWorker` has made for this run. */
export function workerFile(): string {
  const file = process.env[STORE_WORKER];
  if (file === undefined) throw new Error('bundle-store-worker.ts must be among the global setups.');
  return file;
}
