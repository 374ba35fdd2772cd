let waiting = new Set<() => void>();

/** Does it before the page is next painted, once however often it was asked for, and all such work together. */
export function atNextFrame(work: () => void): void {
  if (waiting.size === 0) requestAnimationFrame(doWaiting);
  waiting.add(work);
}

function doWaiting(): void {
  const now = waiting;
  waiting = new Set();
  for (const work of now) work();
}
