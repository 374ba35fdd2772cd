import * as z from "zod/mini";
import { answers, submission } from "../../contract/submissions";
import type { ClubDefinition } from "../../domain/clubs/club-definition";
import type { Question } from "../../domain/clubs/question";
import { splitsOf } from "../../domain/clubs/splits-of";
import type { Answers } from "../../domain/questionnaire/answer";
import { readAnswers } from "../../domain/questionnaire/read-answers";
import { idLastYear } from "../../domain/rules/last-year-of";
import { yearsEarlier } from "../../domain/years-earlier";
import { errorCode } from "../error-code";
import type { Forms } from "../open-forms";
import { InputError } from "../input-error";
import { readBytes } from "../read-bytes";
import { cellsOfWorkbook } from "./cells-of-workbook";
import { openWorkbook } from "./open-workbook";
import { templateOf } from "../../workbook-file/template-of";

/**
 * Reads a member's answers for the year before: from its workbook, or from JSON as the service returns a submission.
 *
 * @param member ONS code; null if we don't know which member it is
 * @param forms where last year's questionnaire may be; if it is not there, this year's says what was asked
 * @throws InputError unless it is a questionnaire of that club, for the year before, from that member
 */
export async function readPrevious(
  path: string,
  club: ClubDefinition,
  member: string | null,
  forms: Forms,
): Promise<Answers> {
  const previous = path.endsWith(".json") ? fromJson(path) : await fromWorkbook(path, club, forms);
  const { club: id, year } = previous.template;
  const before = yearsEarlier(club.year, 1);
  if (id !== club.club || year !== before)
    throw new InputError(
      `${path}: this is a questionnaire of "${id ?? "no club"}" for ${year ?? "no year"}. Give the one for "${club.club}" in ${before}.`,
    );
  const of = previous.template.member;
  if (of !== null && member !== null && of !== member)
    throw new InputError(`${path}: this is the questionnaire of ${of}, not of ${member}. Give the one from ${member}.`);
  return previous;
}

/** The largest JSON file of answers we read; no service accepts more. */
const mostBytes = 100_000_000;

const said = z.union([
  z.pipe(
    submission,
    z.transform((given: z.infer<typeof submission>) => given.answers),
  ),
  answers,
]);

function fromJson(path: string): Answers {
  let json: unknown;
  try {
    json = JSON.parse(readBytes(path, mostBytes).toString("utf8"));
  } catch (error) {
    if (errorCode(error).startsWith("Z_")) throw new InputError(`${path} cannot be unpacked. Download it again.`);
    if (!(error instanceof SyntaxError)) throw error;
    throw new InputError(`${path}: this is not JSON (${error.message}). Give the answers as the service returns them.`);
  }
  const parsed = z.safeParse(said, json);
  if (parsed.success) return parsed.data;
  throw new InputError(
    `${path}: these are not answers to a questionnaire. Give a submission as the service returns it.`,
  );
}

async function fromWorkbook(path: string, club: ClubDefinition, forms: Forms): Promise<Answers> {
  const data = await openWorkbook(path);
  const template = templateOf(data);
  if (template === null) throw new InputError(`${path}: this workbook is not a Yardstick questionnaire.`);
  const known = await forms.find(template);
  return readAnswers(known.club ?? asAskedLastYear(club), cellsOfWorkbook(data, template));
}

/** The club with each question under its id of the year before, without the new ones. Registers keep their ids. */
function asAskedLastYear(club: ClubDefinition): ClubDefinition {
  const wholes = new Map(splitsOf(club).flatMap(({ whole, parts: [first] }) => (first ? [[first.id, whole]] : [])));
  const asked = (questions: readonly Question[]) =>
    questions.flatMap((question) => {
      const id = wholes.get(question.id) ?? idLastYear(question);
      return id === null ? [] : [{ ...question, id }];
    });
  return {
    ...club,
    contact: asked(club.contact),
    sections: club.sections.map((section) => ({ ...section, questions: asked(section.questions) })),
    scrapbook: asked(club.scrapbook),
    signOff: asked(club.signOff),
  };
}
