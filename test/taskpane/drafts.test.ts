import { draftsByOwner } from "../../src/taskpane/drafts";

test("what was typed for one questionnaire or by one member is not in another's boxes, and is there on coming back", () => {
  const draftsOf = draftsByOwner();
  const leeds = draftsOf("E08000035 cla 2025-26");
  leeds.set("sign-off cla.signed_by", "A. Fox");
  for (const other of ["E08000035 cla 2024-25", "E10000016 cla 2025-26", "E08000035 adoption 2025-26"]) {
    expect(draftsOf(other).get("sign-off cla.signed_by")).toBeNull();
  }
  expect(draftsOf("E08000035 cla 2025-26").get("sign-off cla.signed_by")).toBe("A. Fox");
});
