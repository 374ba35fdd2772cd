import * as z from "zod/mini";
import type { FormService, OfferedForm, PublishedForm } from "../actions/questionnaire-ports";
import { clubs, type Clubs } from "../contract/clubs";
import { takesSubmissions } from "../contract/collection-state";
import type { SignedIn } from "../contract/signed-in";
import { form } from "../contract/forms";
import { mostFormBytes, readClub } from "../domain/clubs/read-club";
import { problem } from "../domain/problems";
import { workbookProblem } from "../domain/workbook-problems";
import { returnDue } from "../domain/questionnaire/return-due";
import { fail, succeed, type Result } from "../domain/result";
import { keptFormsIn } from "./kept-forms";
import type { KeptValues } from "./kept-on-machine";
import {
  parseJson,
  readJson,
  refusalCode,
  refusalOf,
  serviceConnection,
  textOf,
  type Reply,
} from "./service-connection";

export interface FormServiceOptions {
  /** e.g. "https://localhost:3000" */
  readonly origin: string;
  /** Who is signed in now; null if nobody is. */
  readonly session: () => Promise<SignedIn | null>;
  readonly kept: KeptValues;
  /** Milliseconds to wait for an answer; if omitted, the usual time. */
  readonly patience?: number;
}

/** Which form is wanted. */
interface Asked {
  readonly club: string;
  readonly year: string;
  /** Null for the newest version. */
  readonly version: number | null;
}

interface KeptForm {
  readonly form: PublishedForm;
  readonly tag: string | null;
}

/** Reads forms from the club service, and keeps them on this machine for when the service does not answer. */
export function createFormService({ origin, session, kept: values, patience }: FormServiceOptions): FormService {
  const service = serviceConnection(origin, patience);
  const kept = keptFormsIn(values);

  /** The form kept from earlier, checked again; null if it is damaged, so that it is read again. */
  async function keptForm(member: string, asked: Asked): Promise<KeptForm | null> {
    const { club, year, version } = asked;
    const versions = await kept.readForms(member, club, year);
    const found = version === null ? versions[0] : versions.find((each) => each.version === version);
    if (found === undefined) return null;
    const opened = openForm(found.text, asked);
    return opened.ok ? { form: opened.value, tag: found.tag } : null;
  }

  async function take(reply: Reply, member: string, asked: Asked): Promise<Result<PublishedForm>> {
    if (reply.body.length > mostFormBytes) return fail(damaged(asked, `it has ${reply.body.length} bytes`));
    const text = textOf(reply);
    const opened = openForm(text, asked);
    if (!opened.ok) return opened;
    const { version } = opened.value.definition;
    // If nothing can be kept, the user was told when signing in.
    await kept.keepForm(member, asked.club, asked.year, { version, text, tag: reply.headers.get("etag") });
    return opened;
  }

  async function refused(reply: Reply, asked: Asked): Promise<Result<never>> {
    const { club, year, version } = asked;
    const code = refusalCode(reply);
    if (code === "unknown-form-version" && version !== null) {
      return fail(workbookProblem("unknown-questionnaire-version", { club, year, version }));
    }
    // A user who has left the club must not go on reading its forms.
    if (code === "unknown-club" || code === "unknown-form") await kept.dropForms(club, year);
    if (code === "unknown-club") return fail(problem("not-in-club", { club, year }));
    // An invalid club id or year comes from a workbook that isn't ours.
    const isUnknown = code !== null && ["unknown-form", "unknown-path", "invalid-request"].includes(code);
    return fail(isUnknown ? workbookProblem("unknown-questionnaire", { club, year }) : refusalOf(reply));
  }

  return {
    async offered() {
      const own = await session();
      if (own === null) return fail(problem("not-signed-in"));
      const member = own.member.code;
      const reply = await service.send("/v1/clubs", { token: own.token });
      if (!reply.ok || isBusy(reply.value)) {
        const known = await kept.readClubs(member);
        if (known !== null) return succeed(offeredOf(known));
      }
      if (!reply.ok) return reply;
      if (reply.value.status >= 300) return fail(refusalOf(reply.value));
      const answer = readJson(clubs, reply.value, "/v1/clubs");
      if (!answer.ok) return answer;
      await kept.keepClubs({ member, clubs: answer.value.clubs });
      return succeed(offeredOf(answer.value.clubs));
    },
    async form(club, year, version) {
      const asked = { club, year, version };
      if (version !== null && !isVersion(version)) {
        return fail(workbookProblem("unknown-questionnaire-version", { club, year, version }));
      }
      const own = await session();
      if (own === null) return fail(problem("not-signed-in"));
      const member = own.member.code;
      const before = await keptForm(member, asked);
      const tag = before?.tag ?? null;
      const headers: Record<string, string> = tag === null ? {} : { "if-none-match": tag };
      const reply = await service.send(pathOf(asked), { token: own.token, headers });
      const isUnanswered = !reply.ok || isBusy(reply.value);
      if (before !== null && (isUnanswered || reply.value.status === 304)) return succeed(before.form);
      if (!reply.ok) return reply;
      return reply.value.status === 200 ? take(reply.value, member, asked) : refused(reply.value, asked);
    },
  };
}

/** The definition is read separately, to say what is wrong if it is not as expected. */
const answer = z.extend(form, { definition: z.unknown() });

function openForm(text: string, asked: Asked): Result<PublishedForm> {
  const parsed = z.safeParse(answer, parseJson(text));
  if (!parsed.success) return fail(damaged(asked, "the service's answer is not a questionnaire"));
  const read = readClub(parsed.data.definition);
  if (!read.ok) return read;
  const { club, year, version } = read.value;
  if (club !== asked.club || year !== asked.year || (asked.version ?? version) !== version) {
    return fail(damaged(asked, `it is version ${version} of "${club}" for ${year}`));
  }
  const { newestVersion, due = returnDue(read.value.timetable, null, null) } = parsed.data;
  return succeed({ definition: read.value, newestVersion, due });
}

function damaged({ club, year }: Asked, fault: string) {
  return workbookProblem("damaged-club-definition", { club: `"${club}" for ${year}`, faults: [fault] });
}

/** Whether the version in a workbook is possible at all. */
function isVersion(version: number): boolean {
  return Number.isInteger(version) && version > 0 && version < 1_000_000_000;
}

/** Whether the service answered but could not help just now; it may next time. */
function isBusy({ status }: Reply): boolean {
  return status === 429 || status >= 500;
}

function offeredOf(known: Clubs["clubs"]): readonly OfferedForm[] {
  return known.flatMap(({ id, label, years }) =>
    years
      .filter(({ state }) => takesSubmissions(state))
      .map(({ year, demonstration }) => ({
        club: id,
        label,
        year,
        ...(demonstration && { demonstration }),
      })),
  );
}

function pathOf({ club, year, version }: Asked): string {
  const [a, b] = [club, year].map(encodeURIComponent);
  return `/v1/clubs/${a}/years/${b}/form${version === null ? "" : `?version=${version}`}`;
}
