/**
 * Lets other work (a click, drawing) go first. Uses a message, because browsers delay timers by a second while the pane
 * is not visible.
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
