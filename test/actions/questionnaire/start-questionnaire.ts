import type { QuestionnaireSession } from "../../../src/actions/questionnaire/questionnaire-session";
import type { Check, OpenedQuestionnaire } from "../../../src/actions/questionnaire/session-state";
import { createQuestionnaireSession } from "../../../src/actions/questionnaire/questionnaire-session";
import { sha256 } from "../../../src/client/sha256";
import type { ClubData } from "../../../src/actions/ports";
import { findClub } from "../../../src/domain/clubs/index";
import type { Problem } from "../../../src/domain/problems";
import type { Finding } from "../../../src/domain/questionnaire/finding";
import { layOutQuestionnaire } from "../../../src/domain/questionnaire/lay-out-questionnaire";
import { succeed, type Result } from "../../../src/domain/result";
import { cla202425Returned } from "../../domain/clubs/cla-2024-25-answers";
import { cla202526Example } from "../../domain/clubs/cla-2025-26-example";
import { leeds, type Filled } from "../../domain/rules/answers-of";
import { asLeeds, fakeFigures, type FakeFigures } from "../fake-figures";
import { fakeSections, type FakeSections } from "../fake-sections";
import { fakeFormService, type FakeFormService } from "./fake-form-service";
import {
  fakeQuestionnaireWorkbook,
  type FakeFile,
  type FakeQuestionnaireWorkbook,
} from "./fake-questionnaire-workbook";
import {
  fakeOutbox,
  fakeSubmissionService,
  type FakeOutbox,
  type FakeSubmissionService,
} from "./fake-submission-service";

export const cla = findClub("cla", "2025-26")!;

/** A session with its fakes. */
export interface Started {
  readonly session: QuestionnaireSession;
  readonly workbook: FakeQuestionnaireWorkbook;
  readonly submissions: FakeSubmissionService;
  readonly forms: FakeFormService;
  readonly outbox: FakeOutbox;
  readonly figures: FakeFigures;
  readonly sections: FakeSections;
  /** The problems shown to the user. */
  readonly told: Problem[];
  /** The successes shown to the user. */
  readonly said: string[];
  opened(): OpenedQuestionnaire;
  check(): Check;
  /** The findings of the last check, as "CODE subject", sorted. */
  found(): readonly string[];
  finding(code: string, subject: string): Finding;
  /** Reloads the add-in with the workbook as last saved; the club service and this machine are the same. */
  reload(file?: FakeFile, fileAddress?: string): Started;
}

type Surroundings = Partial<Pick<Started, "workbook" | "submissions" | "forms" | "outbox" | "figures" | "sections">>;

let keys = 0;

/** A session with a workbook that has not been opened yet. */
export function startSession(given: Surroundings = {}): Started {
  const workbook = given.workbook ?? fakeQuestionnaireWorkbook(cla);
  const submissions = given.submissions ?? fakeSubmissionService();
  const forms = given.forms ?? fakeFormService(cla);
  const outbox = given.outbox ?? fakeOutbox();
  const sections = given.sections ?? fakeSections();
  const figures = given.figures ?? fakeFigures(succeed(asLeeds));
  const told: Problem[] = [];
  const said: string[] = [];
  const session = createQuestionnaireSession({
    workbook,
    submissions,
    forms,
    outbox,
    sections,
    figures,
    now: () => new Date().toISOString(),
    newKey: () => `00000000-0000-4000-8000-${String(++keys).padStart(12, "0")}`,
    sha256,
    tell: (problem) => told.push(problem),
    say: (text) => said.push(text),
  });
  const started: Started = {
    session,
    workbook,
    submissions,
    forms,
    outbox,
    figures,
    sections,
    told,
    said,
    opened() {
      const { opened } = session.get();
      if (opened === null || opened === "none") throw new Error("No questionnaire is open.");
      return opened;
    },
    check() {
      const { check } = started.opened();
      if (check === null) throw new Error("Nothing was checked.");
      return check;
    },
    found: () =>
      started
        .check()
        .findings.map(({ finding: { code, subject } }) => `${code} ${subject}`)
        .sort(),
    finding(code, subject) {
      const found = started
        .check()
        .findings.find(({ finding }) => finding.code === code && finding.subject === subject);
      if (found === undefined) throw new Error(`No finding ${code} on ${subject}.`);
      return found.finding;
    },
    reload(file = workbook.save(), fileAddress = workbook.fileAddress) {
      const opened = fakeQuestionnaireWorkbook(cla, file);
      opened.fileAddress = fileAddress;
      return startSession({ workbook: opened, submissions, forms, outbox, figures, sections });
    },
  };
  return started;
}

/** Leeds's questionnaire, filled in and open, with last year's answers at the service. */
export async function startFilled(
  filled: Filled = cla202526Example,
  data: ClubData = asLeeds,
  sections: FakeSections = fakeSections(),
): Promise<Started> {
  const started = startSession({ figures: fakeFigures(succeed(data)), sections });
  const { workbook, submissions, session } = started;
  submissions.takeIn("2024-25", cla202425Returned, "B. Contact");
  const plan = layOutQuestionnaire(cla, { code: leeds, name: "Leeds" }, null, [data.release]);
  valueOf(await workbook.drawQuestionnaire(plan));
  workbook.fill(filled);
  valueOf(await session.open());
  workbook.asked.length = 0;
  return started;
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}
