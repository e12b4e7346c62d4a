import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { runCli } from '../support/built-cli.ts';

describe('footlight', () => {
  it.each([['--help'], ['-h'], ['help']])('explains itself with %s', async (argument) => {
    const { code, stdout } = await runCli([argument]);
    expect(code).toBe(0);
    expect(stdout).toContain('footlight serve');
    expect(stdout).toContain('footlight keys');
  });

  it.each(['serve', 'keys'])('explains %s with --help', async (command) => {
    const { code, stdout, stderr } = await runCli([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`footlight ${command}`);
    expect(stdout).toContain('--data DIR');
    expect(stderr).toBe('');
  });

  it('tells the version of its package', async () => {
    expect(await runCli(['--version'])).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: '' });
  });

  it.each([
    [[], 'A command is missing'],
    [['sing'], 'There is no command sing'],
    [['toString'], 'There is no command toString'],
    [['serve', '--prt', '1'], "Unknown option '--prt'"],
    [['serve', 'now'], "Unexpected argument 'now'"],
    [['serve', '--port', 'x'], '--port: expected a number from 0 to 65535, got "x"'],
    [['serve', '--port', '70000'], '--port: expected a number from 0 to 65535, got "70000"'],
    [['keys'], 'expected create, list or revoke, got nothing'],
    [['keys', 'sing'], 'expected create, list or revoke, got sing'],
    [['keys', 'revoke'], 'which key?'],
    [['keys', 'list', 'all'], 'more arguments than it takes'],
  ])('exits with 2 and says what is wrong with %j', async (args, message) => {
    const { code, stdout, stderr } = await runCli(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr).toContain('--help');
  });
});
