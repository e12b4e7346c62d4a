import { spawn } from 'node:child_process';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const LISTENER =
  'require("node:net").createServer().listen({ port: 0, host: "127.0.0.1", backlog: 1 }, function () { console.log(this.address().port) })';

/** An address at which connections are begun and never made, as behind some firewalls. */
export async function blackHole(): Promise<{ readonly url: string } & Disposable> {
  const listener = spawn(process.execPath, ['-e', LISTENER], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<number>((resolve) =>
    listener.stdout.once('data', (data) => resolve(Number(data))),
  );
  // It accepts nobody any more, and its queue is soon full.
  listener.kill('SIGSTOP');
  const fillers: Socket[] = [];
  for (let filled = false; !filled && fillers.length < 20;) {
    const filler = connect(port, '127.0.0.1').on('error', () => undefined);
    fillers.push(filler);
    const connected = new Promise<boolean>((resolve) => filler.once('connect', () => resolve(true)));
    filled = !(await Promise.race([connected, pause(300, false)]));
  }
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.dispose]: () => {
      for (const filler of fillers) filler.destroy();
      listener.kill('SIGKILL');
    },
  };
}
