import type { FormService, OfferedForm, PublishedForm } from "../../../src/actions/questionnaire-ports";
import type { ClubDefinition } from "../../../src/domain/clubs/club-definition";
import { problem, type Problem } from "../../../src/domain/problems";
import { workbookProblem } from "../../../src/domain/workbook-problems";
import { returnDue, type ReturnDue } from "../../../src/domain/questionnaire/return-due";
import { fail, succeed } from "../../../src/domain/result";

/** Forms in memory: every published version. */
export interface FakeFormService extends FormService {
  readonly published: ClubDefinition[];
  /** Its answer to everything; null makes it work normally. */
  refusal: Problem | null;
  /** When the user's own return is due; null for the day in the timetable. */
  due: ReturnDue | null;
}

export function fakeFormService(...definitions: readonly ClubDefinition[]): FakeFormService {
  const forms: FakeFormService = {
    published: [...definitions],
    refusal: null,
    due: null,
    async offered() {
      if (forms.refusal !== null) return fail(forms.refusal);
      return succeed(forms.published.map(({ club, label, year }): OfferedForm => ({ club, label, year })));
    },
    async form(club, year, version) {
      if (forms.refusal !== null) return fail(forms.refusal);
      const ofClub = forms.published.filter((one) => one.club === club);
      if (ofClub.length === 0) return fail(problem("not-in-club", { club, year }));
      const versions = ofClub.filter((one) => one.year === year).sort((one, other) => other.version - one.version);
      const [newest] = versions;
      if (newest === undefined) return fail(workbookProblem("unknown-questionnaire", { club, year }));
      const definition = version === null ? newest : versions.find((one) => one.version === version);
      if (definition === undefined) {
        return fail(workbookProblem("unknown-questionnaire-version", { club, year, version: version ?? 0 }));
      }
      return succeed<PublishedForm>({
        definition,
        newestVersion: newest.version,
        due: forms.due ?? returnDue(definition.timetable, null, null),
      });
    },
  };
  return forms;
}
