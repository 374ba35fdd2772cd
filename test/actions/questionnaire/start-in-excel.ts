import { createQuestionnaireSession } from "../../../src/actions/questionnaire/questionnaire-session";
import { sha256 } from "../../../src/client/sha256";
import { succeed } from "../../../src/domain/result";
import { excelQuestionnaire } from "../../../src/excel/excel-questionnaire";
import { asLeeds, fakeFigures, type FakeFigures } from "../fake-figures";
import { fakeSections } from "../fake-sections";
import { fakeFormService } from "./fake-form-service";
import { fakeOutbox, fakeSubmissionService, type FakeSubmissionService } from "./fake-submission-service";
import { cla } from "./start-questionnaire";

interface Surroundings {
  readonly submissions: FakeSubmissionService;
  readonly figures: FakeFigures;
}

/** The real port with the real office.js, and a fake service with last year's answers. */
export function startInExcel({
  submissions = fakeSubmissionService(),
  figures = fakeFigures(succeed(asLeeds)),
}: Partial<Surroundings> = {}) {
  const told: string[] = [];
  const session = createQuestionnaireSession({
    workbook: excelQuestionnaire,
    submissions,
    forms: fakeFormService(cla),
    outbox: fakeOutbox(),
    sections: fakeSections(),
    figures,
    now: () => new Date().toISOString(),
    newKey: () => "11111111-2222-4333-8444-555555555555",
    sha256,
    tell: ({ message }) => told.push(message),
    say: (text) => told.push(text),
  });
  return { session, submissions, told };
}
