import { connect, createServer, type Server, type Socket } from 'node:net';

/** The speed of a link. */
export interface Link {
  readonly bytesPerSecond: number;
  /** Latency of a response in milliseconds. */
  readonly latencyMs: number;
}

/** Interval in milliseconds at which the link transmits waiting bytes. */
const TICK_MS = 5;
const PACKET_BYTES = 1460;

/** The waiting bytes of a connection. */
interface Queue {
  readonly to: Socket;
  readonly parts: { readonly bytes: Buffer; readonly from: number }[];
}

/**
 * A proxy that simulates a slow link shared by all connections. A browser's own throttling does not include workers.
 *
 * @param port Port of the server on this machine.
 * @returns The listening proxy.
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
      // Round robin, one packet at a time.
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
