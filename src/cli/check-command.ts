import { once } from "node:events";
import { parseArgs } from "node:util";
import { checkWorkbook } from "./check/check-workbook";
import { openWorkbook } from "./check/open-workbook";
import { printCheck, type Print } from "./check/print-check";
import { readPrevious } from "./check/read-previous";
import { readQuestionnaire, type ReadQuestionnaire } from "./check/read-questionnaire";
import { templateIn } from "./check/template-in";
import { partOfFinding } from "../domain/questionnaire/part-of-finding";
import { workbookProblem } from "../domain/workbook-problems";
import { findMember } from "./find-member";
import { InputError } from "./input-error";
import { formUsage, openForms, type Forms } from "./open-forms";
import { openReleases } from "./open-releases";

export const checkUsage = `npm run --silent club -- check FILE.xlsx [--member NAME-OR-CODE] [--previous FILE.xlsx|ANSWERS.json] [--release FILE, repeatable] ${formUsage}`;

/** Prints all findings on a filled-in questionnaire as JSON. Resolves to 1 if there are blockers, otherwise 0. */
export async function checkCommand(args: readonly string[], print: Print = printOut): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      member: { type: "string" },
      previous: { type: "string" },
      release: { type: "string", multiple: true },
      form: { type: "string", multiple: true },
    },
    allowPositionals: true,
  });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) {
    console.error(`Usage: ${checkUsage}`);
    return 2;
  }
  const forms = openForms(values.form);
  const questionnaire = await readFrom(path, forms);
  const { club, answers, unread } = questionnaire;
  if (unread.length > 0) console.error(`${path}: ${workbookProblem("kept-not-read", { what: unread }).message}`);
  const member = values.member === undefined ? answers.template.member : findMember(values.member, club.year).code;
  const previous = values.previous === undefined ? null : await readPrevious(values.previous, club, member, forms);
  // Releases last: opening them takes longer than refusing most unsuitable files.
  const releases = openReleases(values.release);
  const check = checkWorkbook(questionnaire, { member, previous, releases });
  const { counts } = await printCheck(answers.template, partOfFinding(club, answers), check, print);
  return counts.blocker > 0 ? 1 : 0;
}

async function readFrom(path: string, forms: Forms): Promise<ReadQuestionnaire> {
  const data = await openWorkbook(path);
  try {
    const { club, why } = await forms.find(templateIn(data));
    if (club === null) throw new InputError(why);
    return readQuestionnaire(data, club);
  } catch (error) {
    throw error instanceof InputError ? new InputError(`${path}: ${error.message}`, { cause: error }) : error;
  }
}

async function printOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}
