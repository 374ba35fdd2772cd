import { createFormService } from "../client/form-service";
import { keptOnMachine } from "../client/kept-on-machine";
import { createMemoryReleaseStore } from "../client/release-store";
import type { ClubDefinition } from "../domain/clubs/club-definition";
import { findClub } from "../domain/clubs/index";
import { workbookProblem } from "../domain/workbook-problems";
import { fail, succeed, type Result } from "../domain/result";
import { readFormFile } from "./read-form-file";
import { serviceAddress } from "./service-address";

/** How a command says where the questionnaires of clubs are. */
export const formUsage = "[--form FILE.json|ADDRESS, repeatable]";

/** Which questionnaire: of a club and year, in the version that a workbook names. Null: nothing says which. */
export interface AskedForm {
  readonly club: string | null;
  readonly year: string | null;
  readonly version: number | null;
}

/** A questionnaire, or a sentence on why it cannot be had. */
export type FoundForm =
  { readonly club: ClubDefinition; readonly why?: never } | { readonly club: null; readonly why: string };

/** Where a command takes what clubs ask from. */
export interface Forms {
  find(asked: AskedForm): Promise<FoundForm>;
}

/**
 * What clubs ask, from where a command was told: JSON files, as a club service gives them or as the definition alone, and
 * addresses of club services, which are asked with the token in YARDSTICK_TOKEN. Where it was told nothing, what ships.
 *
 * @throws InputError where a file is no questionnaire that can be used, or an address none of a club service
 */
export function openForms(given: readonly string[] = []): Forms {
  if (given.length === 0) return { find: async (asked) => shippedForm(asked) };
  const sources = given.map((one) => (/^[a-z]+:\/\//i.test(one) ? serviceAt(one) : fileAt(one)));
  return {
    async find(asked) {
      const reasons: string[] = [];
      for (const source of sources) {
        const found = await source.find(asked);
        if (found.club !== null) return found;
        reasons.push(found.why);
      }
      return { club: null, why: reasons.join(" ") };
    },
  };
}

function shippedForm({ club: id, year }: AskedForm): FoundForm {
  const club = id === null ? null : findClub(id, year);
  if (club !== null) return { club };
  const why = `There is no questionnaire ${inWords({ club: id, year, version: null })} in this version of Yardstick. Update Yardstick, or say where it is: ${formUsage}.`;
  return { club: null, why };
}

function fileAt(path: string): Forms {
  const club = readFormFile(path);
  return {
    find: async (asked) => {
      const isAsked =
        club.club === asked.club &&
        (asked.year === null || club.year === asked.year) &&
        (asked.version === null || club.version === asked.version);
      if (isAsked) return { club };
      const why = `${path} is the questionnaire ${inWords(club)}, and the one ${inWords(asked)} is needed.`;
      return { club: null, why };
    },
  };
}

function serviceAt(address: string): Forms {
  const { origin } = serviceAddress(address);
  const token = process.env["YARDSTICK_TOKEN"] ?? "";
  const forms = createFormService({
    origin,
    session: async () => (token === "" ? null : { token, member: { code: "", name: "" } }),
    kept: keptOnMachine(createMemoryReleaseStore()),
  });
  const refused = (why: string): FoundForm => ({ club: null, why });
  return {
    async find({ club, year, version }) {
      if (token === "")
        return refused(`Set YARDSTICK_TOKEN to your token at ${origin}: it says what you may read there.`);
      if (club === null) return refused(workbookProblem("unknown-questionnaire", { club, year }).message);
      const asked = year === null ? await newestYear(club) : succeed(year);
      if (!asked.ok) return refused(`${origin}: ${asked.problem.message}`);
      const form = await forms.form(club, asked.value, version);
      return form.ok ? { club: form.value.definition } : refused(`${origin}: ${form.problem.message}`);
    },
  };

  async function newestYear(club: string): Promise<Result<string>> {
    const offered = await forms.offered();
    if (!offered.ok) return offered;
    const year = offered.value.find((one) => one.club === club)?.year;
    return year === undefined ? fail(workbookProblem("unknown-questionnaire", { club, year: null })) : succeed(year);
  }
}

function inWords({ club, year, version }: AskedForm): string {
  const of = club === null ? "of no club" : `of "${club}"`;
  return `${of}${year === null ? "" : ` for ${year}`}${version === null ? "" : `, version ${version}`}`;
}
