/**
 * Milliseconds, or another measurement, for several runs of two pieces of work in turn (A B A B …), so that a slow
 * moment affects both.
 */
export async function measureInTurn(
  a: () => unknown,
  b: () => unknown,
  runs = 15,
  measure = millisecondsOf,
): Promise<{ readonly a: Timing; readonly b: Timing; readonly ratio: number }> {
  const times: { a: number[]; b: number[] } = { a: [], b: [] };
  await a();
  await b();
  for (let run = 0; run < runs; run++) {
    times.a.push(await measure(a));
    times.b.push(await measure(b));
  }
  const ratios = times.a.map((time, run) => time / (times.b[run] ?? NaN));
  return { a: timing(times.a), b: timing(times.b), ratio: round(middle(ratios)) };
}

export interface Timing {
  readonly minimum: number;
  readonly median: number;
  readonly maximum: number;
}

export async function millisecondsOf(work: () => unknown): Promise<number> {
  const before = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - before) / 1e6;
}

/** Seconds of processor time, including the garbage collector's threads. */
export async function cpuSecondsOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

export function timing(times: readonly number[]): Timing {
  return { minimum: round(Math.min(...times)), median: round(middle(times)), maximum: round(Math.max(...times)) };
}

function middle(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

export function round(value: number): number {
  return Number(value.toPrecision(4));
}
