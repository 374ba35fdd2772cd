import { identityXml } from "../../src/domain/questionnaire/identity-xml";
import { findQuestionnaire } from "../../src/excel/find-questionnaire";
import { startOffice } from "../support/office-host";

jest.setTimeout(60_000);

const children = { club: "cla", year: "2025-26", version: 1, member: "E08000035" };
const adoption = { club: "adoption", year: "2025-26", version: 1, member: "E08000035" };

const found = async (...identities: readonly (typeof children)[]) => {
  const { model } = await startOffice();
  for (const identity of identities) model.customXml.add(identityXml.write(identity));
  const result = await findQuestionnaire();
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};

test("a workbook without a questionnaire is none", async () => {
  expect(await found()).toBeNull();
});

test("a workbook that says twice that it is the same questionnaire is that one", async () => {
  expect(await found(children, children)).toMatchObject({ template: children, unread: [] });
});

test("of two questionnaires in one workbook the first is used, and it says that the second is left alone", async () => {
  expect(await found(children, adoption)).toMatchObject({
    template: children,
    unread: [
      "a second questionnaire (adoption 2025-26 E08000035; a workbook can hold only one, so give it a workbook of its own)",
    ],
  });
});
