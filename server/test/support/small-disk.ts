import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { tempDir } from './temp-dir.ts';

const mount = (...args: string[]): boolean => spawnSync('mount', args, { stdio: 'ignore' }).status === 0;
const unmount = (directory: string): void =>
  void spawnSync('umount', ['--lazy', directory], { stdio: 'ignore' });

/** Whether this process may mount a file system, as root on Linux can. */
export const CAN_MOUNT = canMount();

/** What to write beside the name of tests that are skipped where it may not. */
export const NEEDS_MOUNT = CAN_MOUNT ? '' : ' (skipped where nothing can be mounted: run as root on Linux)';

/** A disk of its own with so little room, and what changes how much there is. It is gone after the test. */
export function smallDisk(megabytes: number): { readonly path: string; resize(megabytes: number): void } {
  const path = tempDir();
  if (!mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path)) throw new Error('Cannot mount.');
  onTestFinished(() => unmount(path));
  return { path, resize: (size) => void mount('-o', `remount,size=${size}m`, path) };
}

function canMount(): boolean {
  const directory = mkdtempSync(join(tmpdir(), 'footlight-test-'));
  try {
    if (!mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', directory)) return false;
    unmount(directory);
    return true;
  } finally {
    rmdirSync(directory);
  }
}
