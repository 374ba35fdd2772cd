import * as z from "zod/mini";
import { clubs } from "../contract/clubs";
import type { Problem } from "../domain/problems";
import type { KeptValues } from "./kept-on-machine";

const keptClubs = z.object({
  /** Code of the member whose clubs these are. */
  member: z.string(),
  clubs: clubs.shape.clubs,
});

const keptForms = z.object({
  /** Code of the member for whom they were read. */
  member: z.string(),
  versions: z.array(
    z.object({
      version: z.number(),
      /** The service's answer, so that it can be checked again when read. */
      text: z.string(),
      tag: z.nullable(z.string()),
    }),
  ),
});

/** The user's clubs with the years they have forms for, as the service last said. */
type KeptClubs = z.infer<typeof keptClubs>;

/** The versions of a club year's form that were read on this machine. */
type KeptVersions = z.infer<typeof keptForms>["versions"];

/** Clubs and forms on this machine. Nothing here rejects. */
export interface KeptForms {
  /** Null if none are kept for this member. */
  readClubs(member: string): Promise<KeptClubs["clubs"] | null>;
  /** The versions of a club year's form, newest first; empty if none is kept for this member. */
  readForms(member: string, club: string, year: string): Promise<KeptVersions>;
  /** These return a problem to show if the value can be kept only until the browser closes. */
  keepClubs(kept: KeptClubs): Promise<Problem | null>;
  keepForm(member: string, club: string, year: string, form: KeptVersions[number]): Promise<Problem | null>;
  dropForms(club: string, year: string): Promise<Problem | null>;
}

export function keptFormsIn({ read, write, remove, keepOnly }: KeptValues): KeptForms {
  async function readForms(member: string, club: string, year: string): Promise<KeptVersions> {
    const kept = await read(formKey(club, year), keptForms);
    return kept?.member === member ? kept.versions : [];
  }

  return {
    async readClubs(member) {
      const kept = await read("clubs", keptClubs);
      return kept?.member === member ? kept.clubs : null;
    },
    readForms,
    async keepClubs(kept) {
      const notice = await write("clubs", kept);
      const own = kept.clubs.flatMap(({ id, years }) => years.map(({ year }) => formKey(id, year)));
      return notice ?? (await keepOnly("form:", (key) => own.includes(key)));
    },
    async keepForm(member, club, year, form) {
      const others = (await readForms(member, club, year)).filter(({ version }) => version !== form.version);
      const versions = [...others, form].sort((one, other) => other.version - one.version);
      return write(formKey(club, year), { member, versions });
    },
    dropForms: (club, year) => remove(formKey(club, year)),
  };
}

function formKey(club: string, year: string): string {
  return `form:${encodeURIComponent(club)}/${encodeURIComponent(year)}`;
}
