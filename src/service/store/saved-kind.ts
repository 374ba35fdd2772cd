import type { Refusal } from "../refusal";

/** Where a kind of thing that members save is kept and recorded. */
export interface SavedPlace {
  /** As the chain calls it. */
  readonly what: "peer group" | "scenario";
  readonly table: "peer_group" | "saved_scenario";
  /** The column with the name as names are compared. */
  readonly nameColumn: "label_key" | "name_key";
  /** What entries in the chain call its id. */
  readonly idInChain: "group" | "scenario";
}

/** A kind of thing that members save under names of their own. */
export interface SavedKind<Content> extends SavedPlace {
  nameOf(content: Content): string;
  /** The content as it is stored, given and compared: always in the same order, whichever version of the add-in sent it. */
  ordered(content: Content): Content;
  /** Why it can't have its name; null if it can. @param others what else the member has saved of this kind */
  nameFault(id: string, content: Content, others: readonly Stored<Content>[]): Refusal | null;
  /** The refusals of what isn't there, of what was changed in between, and of more than there may be. */
  unknown(which: { readonly member: string; readonly id: string }): Refusal;
  changedSince(): Refusal;
  tooMany(limit: number): Refusal;
}

/** What was saved, as the service keeps it. */
export type Stored<Content> = Content & {
  readonly id: string;
  /** From 1, one more with each change. */
  readonly version: number;
  /** ISO time of the last change. */
  readonly savedAt: string;
  /** Name of the user who made it. */
  readonly savedBy: string;
};
