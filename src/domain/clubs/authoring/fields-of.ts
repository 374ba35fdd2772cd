import type { QuestionInput, SectionInput } from "../club-definition";

type Type = QuestionInput["type"];

/**
 * The references to all fields of sections, including registers' columns; only of the given types, if any are given.
 */
export function fieldsOf(sections: readonly SectionInput[], types?: readonly Type[]): string[] {
  const isAsked = ({ type }: { readonly type: Type }) => types === undefined || types.includes(type);
  return sections.flatMap(({ questions = [], registers = [] }) => [
    ...questions.filter(isAsked).map(({ id }) => id),
    ...registers.flatMap(({ id, columns }) => columns.filter(isAsked).map((column) => `${id}[${column.id}]`)),
  ]);
}
