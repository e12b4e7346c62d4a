import { afterEach, describe, expect, it, vi } from 'vitest';
import { termination } from '../../src/cli/termination.ts';

const before = process.listeners('SIGHUP');

afterEach(() => {
  for (const listener of process.listeners('SIGHUP')) {
    if (!before.includes(listener)) process.off('SIGHUP', listener);
  }
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a process that was told to end', () => {
  it('ends after fifteen seconds whatever holds it', async () => {
    vi.useFakeTimers();
    const exit = vi.spyOn(process, 'exit').mockImplementation((() => {}) as never);
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const ended = termination();
    process.emit('SIGHUP');
    await ended;
    vi.advanceTimersByTime(14_999);
    expect(exit).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(exit).toHaveBeenCalledWith(1);
    expect(error).toHaveBeenCalledTimes(1);
  });
});
