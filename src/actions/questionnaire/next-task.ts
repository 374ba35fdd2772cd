/**
 * Lets what else waits (a click, a drawing) go first. By a message, as browsers let a timer of a pane that is not in
 * sight wait for a second.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
