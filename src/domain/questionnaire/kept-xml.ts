import * as z from "zod/mini";
import type { AnswerCopy } from "./answer-copy";
import type { Explanation } from "./explanation";
import { readKeptJson, type KeptJson } from "./kept-json";
import { receipt, type Receipt } from "./receipt";
import { pendingSubmission, type PendingSubmission, type SubmissionState } from "./submission-state";
import { xmlRoot } from "./xml-root";

// Add-in pages forbid eval; without this zod would try it once and the browser would report the attempt.
z.config({ jitless: true });

/** The content of all the parts of one kind in a workbook. */
export interface Kept<T> {
  readonly value: T;
  /** The items that could not be read, named as a person knows them. They stay unchanged in the workbook. */
  readonly unread: readonly string[];
}

/** How to write a value into the existing parts. */
export interface KeptChange {
  readonly xml: string;
  /** The part that it replaces; null if a part is added. */
  readonly into: number | null;
  /** The parts whose whole content it now has, so that they can be deleted. */
  readonly gone: readonly number[];
}

/**
 * A value kept in a workbook as custom XML, so that it travels with the file. Several parts may hold it, because another
 * program, version or session may have added one. Each item is read separately: if one is damaged or from a newer
 * version, only that one can't be read, and it is written back unchanged.
 */
export interface KeptXml<T> {
  readonly namespace: string;
  /** The id of this part among the custom XML parts of a workbook. */
  readonly id: string;
  /** The content of these parts; parts that belong to something else are left out. */
  read(parts: readonly string[]): Kept<T>;
  /** The part for a workbook that has none of this kind yet. */
  write(value: T): string;
  /**
   * Writes a value into the parts. Anything others have added since `before` was read is kept, and so is anything that
   * could not be read; a part in an unknown form is left alone.
   */
  change(parts: readonly string[], value: T, before: T): KeptChange;
}

const explanation: z.ZodMiniType<Explanation> = z.looseObject({
  code: z.string(),
  version: z.int(),
  subject: z.string(),
  value: z.string(),
  text: z.string(),
});

/** The contributor's explanations of findings: `[{…}, …]`. */
export const explanationsXml = keptXml<readonly Explanation[]>({
  element: "explanations",
  id: "{0C9D6F5E-0F0B-4D52-8A4E-6B1F6D3A9C21}",
  itemsOf: (json) => (Array.isArray(json) ? json : null),
  jsonOf: (explanations, unread) => [...explanations, ...unread],
  take: (items) =>
    once(
      items.flatMap((item) => z.safeParse(explanation, item).data ?? []),
      sayingOf,
    ),
  isRead: (item) => z.safeParse(explanation, item).success,
  merge(now, explanations, before) {
    const known = new Set([...before, ...explanations].map(sayingOf));
    // The last explanation written for a finding counts.
    return [...now.filter((each) => !known.has(sayingOf(each))), ...explanations];
  },
  nameOf(text, explanations) {
    const [code, subject] = [fieldIn(text, "code"), fieldIn(text, "subject")];
    if (explanations.some((each) => each.code === code && each.subject === subject)) return null;
    return code === null ? "an explanation" : `the explanation of ${code}${subject === null ? "" : ` on ${subject}`}`;
  },
  unknown: "explanations in a form that this version doesn't know",
  cut: "the end of the explanations",
});

const copy: z.ZodMiniType<AnswerCopy> = z.looseObject({
  field: z.string(),
  row: z.nullable(z.string()),
  value: z.union([z.number(), z.string()]),
  from: z.string(),
});

/** The answers that Yardstick filled in and nobody has confirmed: `[{…}, …]`. */
export const copiesXml = keptXml<readonly AnswerCopy[]>({
  element: "copies",
  id: "{3E0B8C47-92D5-4B6E-8F1A-7C6D20A9E5B4}",
  itemsOf: (json) => (Array.isArray(json) ? json : null),
  jsonOf: (copies, unread) => [...copies, ...unread],
  // The last one put into a cell counts.
  take: (items) =>
    once(
      items.flatMap((item) => z.safeParse(copy, item).data ?? []),
      cellOf,
    ),
  isRead: (item) => z.safeParse(copy, item).success,
  merge(now, copies, before) {
    const known = new Set([...before, ...copies].map(cellOf));
    return [...now.filter((each) => !known.has(cellOf(each))), ...copies];
  },
  nameOf: (text) => `the note that ${fieldIn(text, "field") ?? "an answer"} is to be confirmed`,
  unknown: "notes on answers to confirm, in a form that this version doesn't know",
  cut: "the end of the notes on answers to confirm",
});

const looseReceipt: z.ZodMiniType<Receipt> = z.looseObject(receipt.shape);
const loosePending: z.ZodMiniType<PendingSubmission> = z.looseObject(pendingSubmission.shape);
const submissions = z.looseObject({ pending: z.optional(z.unknown()), receipts: z.array(z.unknown()) });

/** The submission in progress, and the receipts: `{"pending": {…} or null, "receipts": [{…}, …]}`. */
export const submissionXml = keptXml<SubmissionState>({
  element: "submissions",
  id: "{5B7A1D60-3E7C-4C0E-9C0B-2F5E7F0D4A18}",
  itemsOf(json) {
    const state = z.safeParse(submissions, json).data;
    return state === undefined ? null : [...(state.pending ? [state.pending] : []), ...state.receipts];
  },
  jsonOf: ({ pending, receipts }, unread, before) => ({
    ...z.safeParse(submissions, before).data,
    pending,
    receipts: [...receipts, ...unread],
  }),
  take: (items) => ({
    pending: items.flatMap((item) => z.safeParse(loosePending, item).data ?? []).at(-1) ?? null,
    receipts: inOrder(items.flatMap((item) => z.safeParse(looseReceipt, item).data ?? [])),
  }),
  isRead: (item) => z.safeParse(looseReceipt, item).success || z.safeParse(loosePending, item).success,
  merge: (now, { pending, receipts }, before) => ({
    pending: pending ?? (now.pending?.key === before.pending?.key ? null : now.pending),
    receipts: inOrder([...receipts, ...now.receipts]),
  }),
  nameOf(text, { receipts }) {
    const version = fieldIn(text, "version");
    if (receipts.some((each) => String(each.version) === version)) return null;
    if (fieldIn(text, "begunAt") !== null) return "the submission that was in progress";
    return version === null ? "a receipt" : `the receipt of version ${version}`;
  },
  unknown: "receipts in a form that this version doesn't know",
  cut: "the end of the receipts",
});

interface Kind<T> {
  readonly element: string;
  readonly id: string;
  /** The items of an undamaged part; null if it has another form. */
  itemsOf(json: unknown): readonly unknown[] | null;
  /** @param before the part that it replaces; undefined if there is none */
  jsonOf(value: T, unread: readonly unknown[], before: unknown): unknown;
  take(items: readonly unknown[]): T;
  isRead(item: unknown): boolean;
  merge(now: T, value: T, before: T): T;
  /** A name for an item, from what can be read of it; null if nobody needs to know about it. */
  nameOf(text: string, value: T): string | null;
  /** The names for a part in an unknown form, and for one whose end is missing. */
  readonly unknown: string;
  readonly cut: string;
}

/** `<element xmlns="urn:yardstick:element">JSON</element>`. */
export function keptXml<T>(kind: Kind<T>): KeptXml<T> {
  const { element } = kind;
  const namespace = `urn:yardstick:${element}`;
  const open = (xml: string): KeptJson | null => {
    const root = xmlRoot(xml);
    return root?.name === element && root.namespace === namespace ? readKeptJson(root.text, kind.itemsOf) : null;
  };
  // A part in which nothing can be read may be from a newer version.
  const isOurs = ({ form, items }: KeptJson) =>
    form === "whole" || (form === "broken" && (items.length === 0 || items.some(kind.isRead)));
  const write = (json: unknown) => `<${element} xmlns="${namespace}">${asText(json)}</${element}>`;
  return {
    namespace,
    id: kind.id,
    read(parts) {
      const opened = parts.flatMap((xml) => open(xml) ?? []);
      const items = opened.flatMap((part) => part.items);
      const value = kind.take(items);
      const names = items.flatMap((item) =>
        kind.isRead(item) ? [] : (kind.nameOf(JSON.stringify(item), value) ?? []),
      );
      const others = opened.flatMap(({ form, text }) => {
        if (form === "unknown") return [kind.unknown];
        return form === "broken" && text.trim() !== "" && names.length === 0 ? [kind.cut] : [];
      });
      return { value, unread: [...names, ...others] };
    },
    write: (value) => write(kind.jsonOf(value, [], undefined)),
    change(parts, value, before) {
      const opened = parts.map(open);
      const ours = [...parts.keys()].filter((at) => opened[at] && isOurs(opened[at]));
      const items = ours.flatMap((at) => opened[at]?.items ?? []);
      const unread = once(
        items.filter((item) => !kind.isRead(item)),
        (item) => JSON.stringify(item),
      );
      const [into = null, ...gone] = ours;
      const next = kind.merge(kind.take(items), value, before);
      return { xml: write(kind.jsonOf(next, unread, into === null ? undefined : opened[into]?.json)), into, gone };
    },
  };
}

/** Characters beyond ASCII are escaped, so that no encoding can damage them; some are not allowed in XML at all. */
function asText(json: unknown): string {
  return JSON.stringify(json)
    .replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

function once<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

function sayingOf({ code, version, subject, value, text }: Explanation): string {
  return JSON.stringify([code, version, subject, value, text]);
}

function cellOf({ field, row }: AnswerCopy): string {
  return JSON.stringify([field, row]);
}

function inOrder(receipts: readonly Receipt[]): Receipt[] {
  return [...once(receipts, ({ id }) => id)].sort((one, other) => one.version - other.version);
}

/** A field of an unreadable item, as far as its text shows it; also for an item that was kept as text. */
function fieldIn(text: string, name: string): string | null {
  const plain = text.replaceAll('\\"', '"');
  return (
    new RegExp(`"${name}":(?:"([^"]{1,200})"|(\\d+))`)
      .exec(plain)
      ?.slice(1)
      .find((found) => found) ?? null
  );
}
