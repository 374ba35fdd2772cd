/** How long a command may run before its button works again; the command itself is not stopped. */
const patience = 60_000;

/**
 * Ribbon commands sent to the add-in. Each waits until the add-in listens, then until it says that it has finished.
 * `send` fires the event and returns false while the add-in does not listen.
 */
export function createFrameCommands(send: (event: object) => boolean) {
  const running = new Map<string, { readonly event: object; sent: boolean; settle(problem: Error | null): void }>();
  let last = 0;

  function ready(): void {
    for (const command of running.values()) if (!command.sent) command.sent = send(command.event);
  }

  return {
    /** The promise rejects with a sentence if the add-in reloads during the command or never reports back. */
    invoke(functionName: string, controlId: string): Promise<void> {
      const id = `command-${++last}`;
      const event = { 0: id, 1: functionName, 2: JSON.stringify({ source: { id: controlId } }) };
      return new Promise<void>((resolve, reject) => {
        const giveUp = setTimeout(() => settle(new Error(notDone(functionName))), patience);
        const settle = (problem: Error | null) => {
          clearTimeout(giveUp);
          running.delete(id);
          if (problem === null) resolve();
          else reject(problem);
        };
        running.set(id, { event, sent: false, settle });
        ready();
      });
    },
    /** Call when the add-in listens: sends the commands that waited. */
    ready,
    complete(id: string): void {
      running.get(id)?.settle(null);
    },
    /** Call when the add-in's page was reloaded: commands it was running are lost, those not yet sent still wait. */
    restart(): void {
      for (const command of [...running.values()]) {
        if (command.sent)
          command.settle(new Error("The add-in was reloaded before the command finished. Run it again."));
      }
    },
  };
}

function notDone(functionName: string): string {
  return `The add-in did not finish "${functionName}" within a minute. Reload the task pane and run it again.`;
}
