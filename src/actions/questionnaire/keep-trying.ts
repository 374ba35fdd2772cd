import type { Tried } from "./session-state";

/**
 * Milliseconds: the first wait if the service does not answer, which doubles each time; the longest wait; and the usual
 * interval.
 */
const [first, longest, usual] = [30_000, 15 * 60_000, 60_000];

/**
 * Keeps trying: less and less often while the service does not answer, or when the service asks. Uses timers, not the
 * clock.
 *
 * @param delay milliseconds until the first try
 * @param onFault called with an unexpected error, because no caller is waiting; we go on trying all the same
 * @returns a function that tries at once, for when the network is back
 */
export function keepTrying(send: () => Promise<Tried>, delay: number, onFault: (thrown: unknown) => void): () => void {
  let silences = 0;
  let isTrying = false;
  let timer = setTimeout(() => void tryNow(), delay);

  async function tryNow(): Promise<void> {
    clearTimeout(timer);
    if (isTrying) return;
    isTrying = true;
    const { waits, after } = await send().catch((thrown: unknown) => {
      onFault(thrown);
      return { waits: true, after: null };
    });
    isTrying = false;
    silences = waits ? silences + 1 : 0;
    const pause = waits ? Math.min(first * 2 ** (silences - 1), longest) : usual;
    timer = setTimeout(() => void tryNow(), Math.max(pause, after ?? 0));
  }
  return () => {
    silences = 0;
    void tryNow();
  };
}
