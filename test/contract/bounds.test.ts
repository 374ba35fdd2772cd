import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { clubDefinition } from "../../src/domain/clubs/club-definition";

/** The parts of a JSON Schema that this test looks at. */
interface Node {
  readonly type?: string | readonly string[];
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly allOf?: readonly Node[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
}

const folder = resolve(__dirname, "../../src/contract");
const schemas = readdirSync(folder).flatMap((file) => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- each file is a test's case, by its name
  const exported = require(`${folder}/${file}`) as Record<string, unknown>;
  return Object.entries(exported).flatMap(([name, schema]) =>
    schema instanceof z.core.$ZodType ? [[`${file}: ${name}`, schema] as const] : [],
  );
});

/** Places in a schema that allow a text or whole number of any size, or a text with characters we cannot store. */
function unbounded(schema: z.core.$ZodType): string[] {
  const found: string[] = [];
  const look = (node: unknown, at: string) => {
    if (typeof node !== "object" || node === null) return;
    const { type, enum: choices, const: constant } = node as Node;
    const types = [type].flat();
    if (types.includes("string") && choices === undefined && constant === undefined && !isBoundText(node))
      found.push(at);
    if (types.includes("integer") && !isBoundInteger(node)) found.push(at);
    for (const [name, child] of Object.entries(node)) look(child, `${at}/${name}`);
  };
  const json = z.toJSONSchema(schema, {
    unrepresentable: "any",
    // The project writes the questionnaires itself, and defineClub reports faults in them.
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === clubDefinition) Object.assign(jsonSchema, { properties: {} });
    },
  });
  look(json, "");
  return found;
}

function isBoundText(node: Node): boolean {
  if (node.format === "date") return true;
  const patterns = [node.pattern, ...(node.allOf ?? []).map(({ pattern }) => pattern)].filter(
    (each) => each !== undefined,
  );
  return (
    node.maxLength !== undefined &&
    patterns.some((pattern) => !["a\0", "a\ud800"].some((text) => new RegExp(pattern, "u").test(text)))
  );
}

function isBoundInteger({ minimum, maximum }: Node): boolean {
  return minimum !== undefined && minimum >= -(2 ** 31) && maximum !== undefined && maximum < 2 ** 31;
}

test.each(schemas)("%s limits every text and whole number to what can be stored", (_name, schema) => {
  expect(unbounded(schema)).toEqual([]);
});

test.each([
  ["a text without an end", z.object({ a: z.string().regex(/^x*$/) })],
  ["a text that may hold a NUL", z.object({ a: z.array(z.string().max(5)) })],
  ["a whole number without an end", z.record(z.string().max(5).regex(/^x*$/), z.int())],
  ["a key without an end", z.record(z.string(), z.boolean())],
  ["a choice of one", z.union([z.number(), z.string()])],
])("%s would be noticed", (_case, schema) => {
  expect(unbounded(schema)).toHaveLength(1);
});
