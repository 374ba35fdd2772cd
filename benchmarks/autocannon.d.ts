/** The part of autocannon that the benchmarks use; the package comes without types. */
declare module "autocannon" {
  interface Result {
    readonly errors: number;
    readonly requests: { readonly average: number };
    /** Milliseconds. */
    readonly latency: { readonly p50: number; readonly p99: number };
    readonly statusCodeStats: Readonly<Record<string, { readonly count: number }>>;
  }
  interface Options {
    readonly url: string;
    readonly headers: Record<string, string>;
    /** Seconds. */
    readonly duration: number;
    readonly connections: number;
  }
  export default function autocannon(options: Options): Promise<Result>;
}
