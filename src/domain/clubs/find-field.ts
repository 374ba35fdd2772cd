import { oncePer } from "../once-per";
import type { ClubDefinition } from "./club-definition";
import type { Field, Question } from "./question";
import type { Register } from "./register";

/** A field of a club, found by how it is written: `cla.starts` is a question, `homes[beds]` a column of a register. */
export type FoundField =
  { readonly register: null; readonly field: Question } | { readonly register: Register; readonly field: Field };

const columnReference = /^([^[\]]+)\[([^[\]]+)\]$/;

/** Every question of the club: contact, sections, scrapbook and sign-off, in the order of the sheets. */
export function questionsOf(club: ClubDefinition): readonly Question[] {
  return [...club.contact, ...club.sections.flatMap(({ questions }) => questions), ...club.scrapbook, ...club.signOff];
}

/** Every register of the club, in the order of the sheets. */
export function registersOf(club: ClubDefinition): readonly Register[] {
  return club.sections.flatMap(({ registers }) => registers);
}

/** How every field of the club is written: the questions, then the columns of the registers. */
export function fieldNamesOf(club: ClubDefinition): readonly string[] {
  return [...indexOf(club).fields.keys()];
}

/** The field written so; null if the club has none. */
export function findField(club: ClubDefinition, written: string): FoundField | null {
  return indexOf(club).fields.get(written) ?? null;
}

/** The register of that id; null if the club has none. */
export function findRegister(club: ClubDefinition, id: string): Register | null {
  return indexOf(club).registers.get(id) ?? null;
}

/** The question or register that a written field belongs to: `homes` of `homes[beds]`, and a question itself. */
export function ownerOf(written: string): string {
  return columnReference.exec(written)?.[1] ?? written;
}

interface Index {
  readonly fields: ReadonlyMap<string, FoundField>;
  readonly registers: ReadonlyMap<string, Register>;
}

const indexOf = oncePer((club: ClubDefinition): Index => {
  const fields = new Map<string, FoundField>();
  for (const field of questionsOf(club)) fields.set(field.id, { register: null, field });
  for (const register of registersOf(club)) {
    for (const field of register.columns) fields.set(`${register.id}[${field.id}]`, { register, field });
  }
  return { fields, registers: new Map(registersOf(club).map((register) => [register.id, register])) };
});
