import { connect, createServer, type Server, type Socket } from 'node:net';

/** A link as it is in a train. */
export interface Link {
  readonly bytesPerSecond: number;
  /** Milliseconds that an answer takes besides what its bytes take. */
  readonly latencyMs: number;
}

/** Every so often the link takes as much of what waits as it had time for. */
const TICK_MS = 5;
const PACKET_BYTES = 1460;

/** What a connection has to bring to the browser. */
interface Queue {
  readonly to: Socket;
  readonly parts: { readonly bytes: Buffer; readonly from: number }[];
}

/**
 * Stand before a server as a slow link that all connections share. A browser's own throttle leaves out its workers.
 *
 * @param port Of the server, on this machine.
 * @returns The server of the link, once it listens.
 */
export function slowLink(port: number, link: Link): Promise<Server> {
  const queues: Queue[] = [];
  let credit = 0;
  let last = performance.now();
  const tick = setInterval(() => {
    const now = performance.now();
    const idle = queues.every(({ parts }) => parts.length === 0);
    credit = idle ? 0 : credit + ((now - last) / 1000) * link.bytesPerSecond;
    last = now;
    while (credit > 0) {
      // In turns, a packet at a time, as connections share a link.
      const at = queues.findIndex(({ parts }) => parts[0] !== undefined && parts[0].from <= now);
      const queue = at === -1 ? undefined : queues.splice(at, 1)[0];
      const part = queue?.parts.shift();
      if (queue === undefined || part === undefined) break;
      const packet = part.bytes.subarray(0, PACKET_BYTES);
      queue.to.write(packet);
      credit -= packet.length;
      if (packet.length < part.bytes.length)
        queue.parts.unshift({ bytes: part.bytes.subarray(PACKET_BYTES), from: part.from });
      queues.push(queue);
    }
  }, TICK_MS);
  const server = createServer((browser) => {
    const site = connect(port, '127.0.0.1');
    const queue: Queue = { to: browser, parts: [] };
    queues.push(queue);
    const end = (): void => {
      browser.destroy();
      site.destroy();
      const at = queues.indexOf(queue);
      if (at !== -1) queues.splice(at, 1);
    };
    browser.on('error', end).on('close', end);
    site.on('error', end);
    browser.on('data', (bytes) => site.write(bytes));
    site.on('data', (bytes) => queue.parts.push({ bytes, from: performance.now() + link.latencyMs }));
  });
  server.on('close', () => clearInterval(tick));
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}
