/** The items of one part kept in a workbook. */
export interface KeptJson {
  /** "whole"; "broken" if it is no longer valid JSON and its items were picked out one by one; or of an unknown form. */
  readonly form: "whole" | "broken" | "unknown";
  readonly text: string;
  /** The parsed JSON; undefined if it is broken. */
  readonly json: unknown;
  /** Text that belongs to no item becomes an item too: `{"unread": "the text"}`. */
  readonly items: readonly unknown[];
}

/** An item has no object inside it: `{"code":"A","text":"a \"word\""}`. */
const item = /\{(?:[^{}"]|"(?:[^"\\]|\\[^])*")*\}/g;
/** What separates items. */
const between = /"(?:pending|receipts)"\s*:|\bnull\b|[\s[\]{},]+/g;

/**
 * Reads a part. If it is cut off or damaged, every whole item is found and the text of the others is kept.
 *
 * @param itemsOf the items of valid JSON; null if it is in an unknown form
 */
export function readKeptJson(text: string, itemsOf: (json: unknown) => readonly unknown[] | null): KeptJson {
  const json = parse(text);
  if (json === undefined) return { form: "broken", text, json, items: itemsIn(text) };
  const items = itemsOf(json);
  return items === null ? { form: "unknown", text, json, items: [] } : { form: "whole", text, json, items };
}

function itemsIn(text: string): readonly unknown[] {
  const items: unknown[] = [];
  let at = 0;
  const keep = (rest: string) => {
    if (rest.replace(between, "") !== "") items.push({ unread: rest });
  };
  for (const found of text.matchAll(item)) {
    const read = parse(found[0]);
    if (read === undefined) continue;
    keep(text.slice(at, found.index));
    items.push(read);
    at = found.index + found[0].length;
  }
  keep(text.slice(at));
  return items;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // It is no JSON, and stands where it stood.
    return undefined;
  }
}
