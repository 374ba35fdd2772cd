import { parseArgs } from "node:util";
import { clubYearName } from "../domain/clubs/club-year-name";
import { layOutQuestionnaire } from "../domain/questionnaire/lay-out-questionnaire";
import { newXlsx } from "../workbook-file/xlsx";
import { readPrevious } from "./check/read-previous";
import { findMember } from "./find-member";
import { InputError } from "./input-error";
import { formUsage, openForms } from "./open-forms";
import { openReleases } from "./open-releases";
import { refuseOverwriting } from "./refuse-overwriting";
import { workbookOfPlan } from "./template/workbook-of-plan";
import { writeWhole } from "./write-whole";

export const templateUsage = `npm run club -- template CLUB YEAR --member NAME-OR-CODE OUT.xlsx [--previous FILE.xlsx|ANSWERS.json] [--release FILE, repeatable] ${formUsage}`;

/** Writes a club year's questionnaire for one member, to email to it. Resolves to the exit code. */
export async function templateCommand(args: readonly string[]): Promise<number> {
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
  const [id, year, out, ...others] = positionals;
  if (id === undefined || year === undefined || out === undefined || others.length > 0 || values.member === undefined) {
    console.error(`Usage: ${templateUsage}`);
    return 2;
  }
  const forms = openForms(values.form);
  const { club, why } = await forms.find({ club: id, year, version: null });
  if (club === null) throw new InputError(why);
  if (!out.endsWith(".xlsx")) throw new InputError(`${out}: use a file name that ends in .xlsx.`);
  refuseOverwriting(out);
  const releases = openReleases(values.release);
  const member = findMember(values.member, club.year);
  const previous = values.previous === undefined ? null : await readPrevious(values.previous, club, member.code, forms);
  const plan = layOutQuestionnaire(club, member, previous, releases);
  const document = await newXlsx();
  const bytes = await document.save(workbookOfPlan(plan));
  writeWhole(out, bytes);
  const asked = plan.sheets.reduce((sum, { names }) => sum + names.length, 0);
  console.log(`${out}: ${clubYearName(club)} for ${member.name}, ${asked} questions, ${bytes.length} bytes.`);
  return 0;
}
