import { createQuestionnaireSession } from "../../src/actions/questionnaire/questionnaire-session";
import { figuresOfLibrary } from "../../src/cli/excel/figures-of-library";
import { openExcel } from "../../src/cli/excel/open-excel";
import { sha256 } from "../../src/client/sha256";
import { findClub } from "../../src/domain/clubs/index";
import type { ClubDefinition } from "../../src/domain/clubs/club-definition";
import type { Result } from "../../src/domain/result";
import { excelQuestionnaire } from "../../src/excel/excel-questionnaire";
import { fakeFormService } from "../../test/actions/questionnaire/fake-form-service";
import { fakeOutbox, fakeSubmissionService } from "../../test/actions/questionnaire/fake-submission-service";
import { fakeSections } from "../../test/actions/fake-sections";
import { cla202526Example } from "../../test/domain/clubs/cla-2025-26-example";
import { put } from "../../test/domain/clubs/put";
import type { CellContent, Filled } from "../../test/domain/rules/answers-of";
import { fillQuestionnaire, typedAnswers } from "../../test/support/fill-questionnaire";
import { libraryOfSamples } from "./library-of-samples";

/** The sections that are filled in; the others are still to answer. */
const filledSections = ["population", "children", "nights", "spend"];

/** What somebody got wrong. The blank one is not wrong yet, only still to answer. */
const faults: readonly (readonly [id: string, content: CellContent])[] = [
  ["cla.in_need", "about 3000"],
  ["cla.on_plans", { value: "400", numberFormat: "@" }],
  ["cla.referrals", -5],
  ["cla.starts_again", null],
  ["cla.aged_1_to_4", 81],
  ["cla.staying_put", 450],
  // A nought is missing in the nights of supported accommodation, so a week of it costs more than residential care.
  ["cla.supported_own_nights", 200],
  ["cla.supported_independent_nights", 1400],
  ["cla.supported_public_nights", 100],
  ["cla.supported_voluntary_nights", 300],
  ["cla.supported_nights", 2000],
  ["cla.fostering_own_nights", 96_000],
  ["cla.fostering_nights", 118_000],
  // Own foster care costs more than bought, which the explanation below accounts for.
  ["cla.fostering_independent_spend", 900_000],
  ["cla.fostering_public_spend", 1_266_000],
];

/** A query, and the answer to it. */
const explained = {
  code: "CLA-SENSE-01",
  words: "Our independent placements are long-standing, at prices from 2019; new ones cost more than our own.",
};

/** The example of the tests, as far as somebody has come with it. */
function halfFilled({ contact, sections }: ClubDefinition): Filled {
  const ids = [
    ...contact,
    ...sections.filter(({ id }) => filledSections.includes(id)).flatMap(({ questions }) => questions),
  ].map(({ id }) => id);
  const cells = Object.fromEntries(Object.entries(cla202526Example.cells ?? {}).filter(([id]) => ids.includes(id)));
  return faults.reduce<Filled>((filled, [id, content]) => put(filled, id, content), { cells });
}

/**
 * A questionnaire that is half filled in and checked: with answers still missing, things to fix, a query to explain, and
 * one that is explained. Built, checked and marked by the add-in's own code, through the real office.js.
 */
export async function questionnaireSample(): Promise<Uint8Array> {
  const club = findClub("cla", "2025-26");
  if (!club) throw new Error("There is no Children Looked After questionnaire of 2025-26 to make the sample of.");
  const { save } = await openExcel(libraryOfSamples);
  const session = createQuestionnaireSession({
    workbook: excelQuestionnaire,
    submissions: fakeSubmissionService(),
    forms: fakeFormService(club),
    outbox: fakeOutbox(),
    sections: fakeSections(),
    figures: figuresOfLibrary(libraryOfSamples),
    now: () => "2026-06-15T09:30:00.000Z",
    newKey: () => crypto.randomUUID(),
    sha256,
    tell: ({ message }) => console.error(message),
    say: () => undefined,
  });
  const done = async (work: Promise<Result<unknown>>) => {
    const result = await work;
    if (!result.ok) throw new Error(result.problem.message);
  };
  await done(session.build(club.club, club.year));
  await fillQuestionnaire(typedAnswers(club, halfFilled(club)));
  await done(session.check());
  const { opened } = session.get();
  const findings = opened === null || opened === "none" ? [] : (opened.check?.findings ?? []);
  const query = findings.find(({ finding }) => finding.code === explained.code);
  if (query === undefined) throw new Error(`The sample questionnaire has no finding ${explained.code} to explain.`);
  await done(session.explain([query.finding], explained.words));
  return save();
}
