import { builtin, nodeProcess } from '../node.ts';
import { isForNow } from './file-error.ts';

/** Owners on another host show that they live by touching their file. */
export const HEARTBEAT_MS = 15_000;
const SILENT_MS = 60_000;

/** The process that writes a segment, or the thread of one, as its file's name has it: host, id, start. */
export interface Owner {
  readonly host: string;
  /** The system's id, by which it knows threads as it does processes; that of the process where it does not say. */
  readonly pid: number;
  /** Ticks from boot to its start, which tells it from a later one of the same id; 0 where unknown. */
  readonly start: string;
}

/** This process, or this thread of it: one that is terminated never comes back to its segments. */
export function thisOwner(): Owner {
  const [pid, start] = thisThread() ?? [(nodeProcess() as NodeJS.Process).pid, startOf('self')];
  const host = builtin('node:crypto')
    .createHash('sha256')
    .update(builtin('node:os').hostname() + processNamespace())
    .digest('hex');
  return { host: host.slice(0, 8), pid, start: start || '0' };
}

function thisThread(): [id: number, start: string | undefined] | undefined {
  try {
    const id = builtin('node:path').basename(builtin('node:fs').readlinkSync('/proc/thread-self'));
    return [Number(id), startOf(id)];
  } catch {
    return undefined;
  }
}

/** Two containers may have one host name, but never one numbering of processes; empty where there is no telling. */
function processNamespace(): string {
  try {
    return builtin('node:fs').readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

/**
 * The name of a segment of `owner`, begun at `startedMs` (since the epoch), of events of the key that `tag` stands for;
 * no two are the same.
 */
export function segmentName(owner: Owner, startedMs: number, tag: string): string {
  const unique = builtin('node:crypto').randomBytes(6).toString('hex');
  return `${owner.host}-${owner.pid}-${owner.start}-${startedMs}-${unique}-${tag}.spool`;
}

/** The name of a segment that its owner has given up: anybody who has the key may claim it. */
export function orphanName(owner: Owner, startedMs: number, tag: string): string {
  return segmentName({ ...owner, pid: 0 }, startedMs, tag);
}

const NAME = /([\da-f]{8})-(\d+)-(\d+)-(\d+)-[\da-f]{12}-([\da-f]{16})\.spool$/u;

/** The owner in a segment's name; undefined for any other file. */
export function ownerOf(name: string): Owner | undefined {
  const match = NAME.exec(name);
  if (match?.index !== 0) return undefined;
  return { host: match[1] as string, pid: Number(match[2]), start: match[3] as string };
}

/**
 * When a segment was begun, in ms since the epoch, by its name or path. The file's own time cannot say: it is
 * what shows that the owner lives.
 */
export function startedAt(path: string): number {
  return Number(NAME.exec(path)?.[4] ?? 0);
}

/** What stands for the key of the events in a segment, by its name or path. */
export function tagIn(path: string): string {
  return NAME.exec(path)?.[5] ?? '';
}

/** Whether `owner`, whose file was last touched at `touchedMs` (since the epoch), will never come back to it. */
export function isDead(owner: Owner, self: Owner, touchedMs: number): boolean {
  if (owner.pid === 0) return true;
  const silent = Date.now() - touchedMs > SILENT_MS;
  // Process ids of another host, or container, mean nothing here.
  if (owner.host !== self.host) return silent;
  if (owner.start !== '0' && self.start !== '0') {
    const start = startOf(String(owner.pid));
    return start !== '' && start !== owner.start;
  }
  if (owner.pid === self.pid) return silent;
  try {
    nodeProcess()?.kill(owner.pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Field 22 of `/proc/<pid>/stat`; undefined where there is no such process, or no such file system, or it has ended; empty when it cannot be told just now. */
function startOf(pid: string): string | undefined {
  try {
    const stat = builtin('node:fs').readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name, which may hold spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // Ended, but whoever started it has not asked how: containers are full of these.
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  } catch (error) {
    return isForNow(error) ? '' : undefined;
  }
}
