import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fieldNamesOf } from "../src/domain/clubs/find-field";
import { clubs, findClub } from "../src/domain/clubs/index";
import type { ClubDefinition } from "../src/domain/clubs/club-definition";
import { publishedSums } from "../src/domain/publishing/published-sums";
import { formText } from "../src/service/publish/form-text";

const file = fileURLToPath(new URL("../test/published-forms.json", import.meta.url));
const questionsFile = fileURLToPath(new URL("../test/published-questions.json", import.meta.url));
const sumsFile = fileURLToPath(new URL("../test/published-sums.json", import.meta.url));

/** Club → year → version → SHA-256 of that form version, as the service stores it. */
export type PublishedForms = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

/** What this version of Yardstick would publish. */
export const shippedForms: readonly ClubDefinition[] = clubs.flatMap(({ club, year }) => findClub(club, year) ?? []);

/** The list with the new versions added. Existing entries stay: a published version never changes. */
export function withNewForms(published: PublishedForms, shipped: readonly ClubDefinition[]): PublishedForms {
  return shipped.reduce<PublishedForms>((all, definition) => {
    const { club, year, version } = definition;
    const versions = { [version]: formText(definition).sha256, ...all[club]?.[year] };
    return { ...all, [club]: { ...all[club], [year]: versions } };
  }, published);
}

/** Club and year → the ids of all questions, registers and columns it has ever asked. */
export type PublishedQuestions = Readonly<Record<string, readonly string[]>>;

/** The list with new ids added. Existing ones stay: workbooks have them as names. */
export function withNewQuestions(
  published: PublishedQuestions,
  shipped: readonly ClubDefinition[],
): PublishedQuestions {
  return shipped.reduce<PublishedQuestions>((all, definition) => {
    const name = `${definition.club} ${definition.year}`;
    return { ...all, [name]: [...new Set([...(all[name] ?? []), ...fieldNamesOf(definition)])] };
  }, published);
}

/** Club → the ids of all sums that its releases have ever given. */
export type PublishedSums = Readonly<Record<string, readonly string[]>>;

/** The list with new ids added. Existing ones stay: formulas in workbooks contain them. */
export function withNewSums(published: PublishedSums, shipped: readonly ClubDefinition[]): PublishedSums {
  return shipped.reduce<PublishedSums>((all, definition) => {
    const ids = publishedSums(definition).map(({ id }) => id);
    return { ...all, [definition.club]: [...new Set([...(all[definition.club] ?? []), ...ids])] };
  }, published);
}

/** The faults in the list, each a sentence that says what to do; empty if there are none. */
export function faultsOfPublishedForms(published: PublishedForms, shipped: readonly ClubDefinition[]): string[] {
  return shipped.flatMap((definition) => {
    const { club, label, year, version } = definition;
    const what = `version ${version} of ${label} ${year}`;
    const listed = published[club]?.[year]?.[version];
    if (listed === formText(definition).sha256) return [];
    if (listed === undefined) {
      return [`test/published-forms.json has no ${what} yet. Run npm run generate:forms, and commit what it adds.`];
    }
    return [
      `${what} differs from when it was published, but a published version never changes: a service that has it would refuse to start. ` +
        `Raise \`version\` in the definition of the club year (src/domain/clubs/${club}-${year}.ts), then run npm run generate:forms. ` +
        `If version ${version} was never on any service, remove its line from test/published-forms.json instead, then run the same.`,
    ];
  });
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const write = (path: string, list: object): void => writeFileSync(path, `${JSON.stringify(list, null, 2)}\n`);

function writePublishedForms(): void {
  const published = withNewForms(read(file) as PublishedForms, shippedForms);
  write(file, published);
  write(questionsFile, withNewQuestions(read(questionsFile) as PublishedQuestions, shippedForms));
  write(sumsFile, withNewSums(read(sumsFile) as PublishedSums, shippedForms));
  const faults = faultsOfPublishedForms(published, shippedForms);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writePublishedForms();
