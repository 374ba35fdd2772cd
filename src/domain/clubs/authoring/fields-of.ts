import type { QuestionInput, SectionInput } from "../club-definition";

type Type = QuestionInput["type"];

/** How the fields of sections are written, columns of registers among them; of some types only, where given. */
export function fieldsOf(sections: readonly SectionInput[], types?: readonly Type[]): string[] {
  const isAsked = ({ type }: { readonly type: Type }) => types === undefined || types.includes(type);
  return sections.flatMap(({ questions = [], registers = [] }) => [
    ...questions.filter(isAsked).map(({ id }) => id),
    ...registers.flatMap(({ id, columns }) => columns.filter(isAsked).map((column) => `${id}[${column.id}]`)),
  ]);
}
