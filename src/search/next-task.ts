/**
 * Let the browser answer the reader before what follows: a task of more than 50 ms holds up keys and scrolling. A timer
 * would wait for a second where the page is hidden.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
