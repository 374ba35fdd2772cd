import { hashOfAnswer } from "../../../src/service/store/answer-queries";
import { leeds } from "../../domain/rules/answers-of";
import { filledBy, requestOf } from "../support/questionnaire";

const { answers } = requestOf();
const changed = requestOf(filledBy(leeds, { "cla.starts": 241 })).answers;

test("the answer to a question has a hash, which changes with it and with nothing else", () => {
  expect(hashOfAnswer(answers, "cla.starts")).toEqual(hashOfAnswer(requestOf().answers, "cla.starts"));
  expect(hashOfAnswer(changed, "cla.starts")).not.toEqual(hashOfAnswer(answers, "cla.starts"));
  expect(hashOfAnswer(changed, "cla.ceases")).toEqual(hashOfAnswer(answers, "cla.ceases"));
});

test("a cell of a register has that of its column, whatever its row is called", () => {
  const ofColumn = hashOfAnswer(answers, "homes[beds]");
  expect(ofColumn).not.toBeNull();
  expect(hashOfAnswer(answers, "homes[beds] of Oak House")).toEqual(ofColumn);
  expect(hashOfAnswer(answers, "homes[purpose]")).not.toEqual(ofColumn);
});

test("what the form does not ask has none", () => {
  expect(hashOfAnswer(answers, "cla.nothing")).toBeNull();
  expect(hashOfAnswer(answers, "homes[nothing]")).toBeNull();
  expect(hashOfAnswer(answers, "nowhere[beds]")).toBeNull();
});
