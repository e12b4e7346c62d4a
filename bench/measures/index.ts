import type { Measure } from '../core/figure.ts';
import { callInProcess } from './call-in-process.ts';
import { callOverHttp } from './call-over-http.ts';
import { cluster } from './cluster.ts';
import { copy } from './copy.ts';
import { faults } from './faults.ts';
import { heap } from './heap.ts';
import { importTime } from './import-time.ts';
import { latency } from './latency.ts';
import { redact } from './redact.ts';
import { serverIngest } from './server-ingest.ts';
import { serverKills } from './server-kills.ts';
import { serverReads } from './server-reads.ts';
import { size } from './size.ts';
import { stream } from './stream.ts';

/** Every measure, by the name that `--only` takes. */
export const MEASURES: Readonly<Record<string, Measure>> = {
  call: callInProcess,
  http: callOverHttp,
  stream,
  heap,
  latency,
  faults,
  import: importTime,
  size,
  cluster,
  copy,
  'server-ingest': serverIngest,
  'server-reads': serverReads,
  'server-kills': serverKills,
  redact,
};
