import type { CollectionState } from "./collection-state";

/** What a club year in that state is: "2025-26 is being revised". */
export const stateInWords: Readonly<Record<CollectionState, string>> = {
  open: "open",
  closed: "closed",
  draft: "at its draft",
  revising: "being revised",
  final: "final",
};

/** What an administrator does so that a club year comes to that state: "you can let members revise". */
export const stepInWords: Readonly<Record<CollectionState, string>> = {
  open: "open it again",
  closed: "close it",
  draft: "publish a draft",
  revising: "let members revise",
  final: "publish the final",
};
