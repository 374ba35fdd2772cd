import { ask } from "../../../../src/domain/clubs/authoring/ask";
import { fieldsOf } from "../../../../src/domain/clubs/authoring/fields-of";
import type { SectionInput } from "../../../../src/domain/clubs/club-definition";

const sections: SectionInput[] = [
  { id: "ducks", label: "Ducks", questions: [ask.count("pond.ducks", "Ducks", "ducks", "All ducks.")] },
  {
    id: "ponds",
    label: "Ponds",
    questions: [ask.text("pond.keeper", "Keeper", "Who feeds them.")],
    registers: [
      {
        id: "ponds",
        label: "Ponds",
        definition: "One row a pond.",
        key: ["pond"],
        maxRows: 5,
        columns: [ask.text("pond", "Pond", "Its name."), ask.count("ducks", "Ducks", "ducks", "Ducks on it.")],
      },
    ],
  },
];

test("fields are questions and columns of registers, named as in rules", () => {
  expect(fieldsOf(sections)).toEqual(["pond.ducks", "pond.keeper", "ponds[pond]", "ponds[ducks]"]);
});

test("fields can be limited to some types", () => {
  expect(fieldsOf(sections, ["count"])).toEqual(["pond.ducks", "ponds[ducks]"]);
  expect(fieldsOf(sections, ["amount"])).toEqual([]);
});
