import type * as crypto from 'node:crypto';
import type * as fs from 'node:fs';
import type * as http from 'node:http';
import type * as https from 'node:https';
import type * as os from 'node:os';
import type * as path from 'node:path';
import type * as threads from 'node:worker_threads';
import type * as zlib from 'node:zlib';

/** The modules of Node that delivery uses where they exist. */
interface Builtins {
  readonly 'node:fs': typeof fs;
  readonly 'node:http': typeof http;
  readonly 'node:https': typeof https;
  readonly 'node:os': typeof os;
  readonly 'node:path': typeof path;
  readonly 'node:crypto': typeof crypto;
  readonly 'node:zlib': typeof zlib;
  readonly 'node:worker_threads': typeof threads;
}

/** Node's `process`, or undefined elsewhere. */
export function nodeProcess(): NodeJS.Process | undefined {
  const { process, navigator } = globalThis as {
    process?: Partial<NodeJS.Process>;
    navigator?: { userAgent?: string };
  };
  // A worker of Cloudflare's has most of Node's modules, and nothing behind them.
  if (navigator?.userAgent === 'Cloudflare-Workers') return undefined;
  // Bun and Deno say that they are Node, too, but are so only in part.
  const { node, bun, deno } = (process?.versions ?? {}) as Partial<Record<string, string>>;
  return node && !bun && !deno && typeof process?.getBuiltinModule === 'function'
    ? (process as NodeJS.Process)
    : undefined;
}

const loaded = new Map<string, unknown>();

/** A module of Node; asked for at run time, so that bundles for browsers and workers hold no import of it. */
export function builtin<Name extends keyof Builtins>(name: Name): Builtins[Name] {
  let module = loaded.get(name);
  if (module === undefined) {
    module = nodeProcess()?.getBuiltinModule(name);
    if (module === undefined) throw new Error(`${name} is not available here.`);
    loaded.set(name, module);
  }
  return module as Builtins[Name];
}
