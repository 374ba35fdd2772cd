import type { Tried } from "./questionnaire-session";

/** Milliseconds: the first wait after nobody answered, which doubles; the longest; and how often is looked otherwise. */
const [first, longest, usual] = [30_000, 15 * 60_000, 60_000];

/**
 * Tries again and again, and less often the longer nobody answers, or as the service asks. No clock is looked at.
 *
 * @param delay milliseconds until the first try
 * @param onFault told what was thrown, as nobody waits; it is tried again all the same
 * @returns tries at once, as when the network is back
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
