import { z } from "zod";

/** A body as read, or a sentence that says where it is wrong. */
export type ReadBody<T> = { readonly value: T } | { readonly what: string };

/** How many places one sentence names. */
const mostNamed = 5;

/** Reads a body that should be JSON in UTF-8, with this schema. */
export function readBody<T>(schema: z.core.$ZodType<T>, body: Uint8Array): ReadBody<T> {
  const json = parseJson(body);
  if (json === undefined) return { what: "The body is not valid JSON." };
  const parsed = z.safeParse(schema, json);
  if (parsed.success) return { value: parsed.data };
  return { what: inPlaces(parsed.error.issues.map(({ path, message }) => `body/${path.join("/")}: ${message}`)) };
}

/** A sentence that lists what is wrong at each place; if there are many, the first few and how many more. */
export function inPlaces(faults: readonly string[]): string {
  const more = faults.length > mostNamed ? `; and ${faults.length - mostNamed} more` : "";
  return `${faults.slice(0, mostNamed).join("; ")}${more}. GET /openapi.json says what is expected.`;
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    // It is not UTF-8 or not JSON, and the sender is told so.
    return undefined;
  }
}
