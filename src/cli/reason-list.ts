import type { MissingReason } from "../domain/release/release";

/** Collects the reasons why figures are missing, each once, in the order they come. */
export class ReasonList {
  private readonly reasons: MissingReason[] = [];

  /** Adds a reason unless it is there already. Returns its place in the list. */
  add(symbol: string, meaning: string): number {
    const known = this.reasons.findIndex((reason) => reason.symbol === symbol && reason.meaning === meaning);
    if (known >= 0) return known;
    return this.reasons.push({ symbol, meaning }) - 1;
  }

  all(): readonly MissingReason[] {
    return this.reasons;
  }
}
