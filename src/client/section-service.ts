import * as z from "zod/mini";
import type { SectionAnswer, SectionService, SectionsOf, SectionsRead } from "../actions/section-ports";
import { sectionConflict, sections, sectionWork, type Sections } from "../contract/sections";
import type { SignedIn } from "../contract/signed-in";
import { problem } from "../domain/problems";
import { fail, succeed, type Result } from "../domain/result";
import type { KeptValues } from "./kept-on-machine";
import { readJson, refusalOf, serviceConnection } from "./service-connection";

interface SectionServiceOptions {
  /** e.g. "https://localhost:3000" */
  readonly origin: string;
  /** Who is signed in now; null if nobody is. */
  readonly session: () => Promise<SignedIn | null>;
  readonly kept: Pick<KeptValues, "read" | "write">;
  /** ISO time. */
  readonly now: () => string;
  /** Milliseconds to wait for an answer; if omitted, the usual time. */
  readonly patience?: number;
}

const keptSections = z.object({
  /** Code of the member who was signed in. */
  member: z.string(),
  sections,
  asOf: z.string(),
});

/** Who of the signed-in member answers which section of a questionnaire, at the club service. */
export function createSectionService(options: SectionServiceOptions): SectionService {
  const { kept, now } = options;
  const service = serviceConnection(options.origin, options.patience);

  /** Nobody asks for a questionnaire of another member than the one they are signed in as. */
  async function asMember<T>(of: SectionsOf, act: (token: string) => Promise<Result<T>>): Promise<Result<T>> {
    const session = await options.session();
    return session?.member.code !== of.member ? fail(problem("not-signed-in")) : act(session.token);
  }

  async function keeping(of: SectionsOf, answer: Result<Sections>): Promise<Result<SectionsRead>> {
    if (!answer.ok) return answer;
    const asOf = now();
    // If it can't be kept, it is missing only while the service does not answer.
    await kept.write(keyOf(of), { member: of.member, sections: answer.value, asOf });
    return succeed({ ...answer.value, asOf, cause: null });
  }

  async function change(
    of: SectionsOf,
    section: string,
    what: "assignment" | "readiness",
    follows: number,
    body: object,
  ): Promise<Result<SectionAnswer>> {
    return asMember<SectionAnswer>(of, async (token) => {
      const path = pathOf(of, section, what);
      const headers = { "if-match": `"${follows}"` };
      const reply = await service.send(path, { method: "PUT", token, headers, body });
      if (!reply.ok) return reply;
      if (reply.value.status === 412) {
        const conflict = readJson(sectionConflict, reply.value, path);
        return conflict.ok ? succeed({ kind: "stale", work: conflict.value.current }) : conflict;
      }
      if (reply.value.status >= 300) return fail(refusalOf(reply.value));
      const work = readJson(sectionWork, reply.value, path);
      return work.ok ? succeed({ kind: "saved", work: work.value }) : work;
    });
  }

  return {
    read: (of) =>
      asMember(of, async (token) => {
        const answer = await service.sendForJson(sections, pathOf(of), { token });
        if (answer.ok || answer.problem.code !== "service-unreachable") return keeping(of, answer);
        const known = await kept.read(keyOf(of), keptSections);
        if (known?.member !== of.member) return answer;
        return succeed({ ...known.sections, asOf: known.asOf, cause: answer.problem });
      }),
    tell: (of, body) =>
      asMember(of, async (token) =>
        keeping(of, await service.sendForJson(sections, pathOf(of, "progress"), { method: "POST", token, body })),
      ),
    assign: (of, section, follows, to) => change(of, section, "assignment", follows, to),
    mark: (of, section, follows, ready) => change(of, section, "readiness", follows, { ready }),
  };
}

function pathOf({ club, year, member }: SectionsOf, ...rest: readonly string[]): string {
  const parts = ["clubs", club, "years", year, "members", member, "sections", ...rest];
  return `/v1/${parts.map(encodeURIComponent).join("/")}`;
}

/** By member too, so that what one sees of its colleagues is never shown to another. */
function keyOf({ club, year, member }: SectionsOf): string {
  return `sections:${[member, club, year].map(encodeURIComponent).join("/")}`;
}
