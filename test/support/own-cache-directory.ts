import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';

// A file of tests runs beside others, and beside itself with another openai: what one leaves on disk is not the other's.
process.env['XDG_CACHE_HOME'] = mkdtempSync(join(process.env['XDG_CACHE_HOME'] as string, 'file-'));
