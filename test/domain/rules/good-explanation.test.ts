import { goodExplanation } from "../../../src/domain/rules/good-explanation";
import { outcomeOf, testRule } from "./test-rule";

const before = {
  after: [
    {
      code: "YOY-01",
      kind: "year-on-year",
      severity: "query",
      fields: ["fos.own_cost"],
      options: { amount: 1000, share: 0.2 },
    },
  ],
  last: { cells: { "fos.own_cost": 10_000 } },
  cells: { "fos.own_cost": 20_000 },
};
const explained = (text: string, value = "fos.own_cost = 20000") => ({
  explanations: [{ code: "YOY-01", version: 1, subject: "fos.own_cost", value, text }],
});

testRule(goodExplanation, {
  passes: [
    {
      name: "a cause and an amount",
      ...before,
      ...explained("Nine carers joined in May after a campaign, which added £9,800."),
    },
    { name: "six words", ...before, ...explained("One new carer has joined us.") },
    {
      name: "fewer words, if the club allows them",
      ...before,
      options: { minWords: 3 },
      ...explained("Three carers joined."),
    },
    {
      name: "four in five of its words from the finding",
      ...before,
      ...explained("Own fostering is up £10,000 last year: joined after it."),
      options: { repeated: 0.8 },
    },
    {
      name: "the finding repeated, if the club allows that",
      ...before,
      ...explained("Own fostering is £20,000, up £10,000 from £10,000 last year: following it."),
      options: { repeated: 1 },
    },
  ],
  finds: [
    {
      name: "too short",
      ...before,
      ...explained("Correct."),
      found: [
        {
          subject: "explanation of YOY-01 on fos.own_cost",
          seen: "Correct.",
          place: { sheet: "Questions", cell: "C15" },
          value: "Correct.",
          expected: "a cause and an amount",
          source: "the club's rule",
          explainable: false,
          message: "Your explanation is too short (1 word), so readers can't judge the figure.",
          fix: 'Say what happened, why, and how much of the figure it accounts for, e.g. "It rose because two more joined in May, which added £310,000."',
        },
      ],
    },
    {
      name: "five words",
      ...before,
      ...explained("One new carer joined us."),
      found: [{ message: expect.stringContaining("too short (5 words)") }],
    },
    {
      name: "the finding repeated",
      ...before,
      ...explained("Own fostering is £20,000, up £10,000 from £10,000 last year."),
      found: [{ message: expect.stringContaining("only repeats") }],
    },
    {
      name: "no cause",
      ...before,
      ...explained("The council has checked it and £20,000 stands."),
      found: [{ message: expect.stringContaining("gives no cause") }],
    },
    {
      name: "no amount",
      ...before,
      ...explained("Many carers joined because of a very good campaign."),
      found: [{ message: expect.stringContaining("gives no amount") }],
    },
  ],
  refuses: [
    { name: "fewer than one word", options: { minWords: 0 }, fault: "options.minWords" },
    { name: "a share written as a percentage", options: { repeated: 80 }, fault: "options.repeated" },
  ],
  skips: [
    { name: "no explanations", ...before, reason: "nothing to check" },
    {
      name: "an explanation of a finding that none can answer",
      ...before,
      after: [{ ...before.after[0], explainable: false }],
      ...explained("Correct."),
      reason: "nothing to check",
    },
    {
      name: "a lapsed explanation",
      ...before,
      ...explained("Correct.", "fos.own_cost = 19000"),
      reason: "nothing to check",
    },
  ],
});

const lackOf = (text: string) =>
  outcomeOf(goodExplanation, { name: "", ...before, ...explained(text) }).findings[0]?.message ?? "nothing";

test.each([
  "It is the result of one placement more.",
  "It results from fees of £9,000 more.",
  "A more expensive contract resulted in £9,000 more.",
  "The £9,000 reflect what carers are paid.",
  "The £9,000 reflects what carers are paid.",
  "The transfer of a team added £9,000.",
  "A team was transferred to us: £9,000.",
  "Costs doubled due to an agency contract.",
  "Two carers left us during the year.",
])("%p gives a cause and an amount", (text) => {
  expect(lackOf(text)).toBe("nothing");
});

test.each([
  ["The budget was renewed at £20,000 by the cabinet.", "gives no cause"],
  ["The news is that £20,000 was paid out.", "gives no cause"],
  ["Nobody knows because none of it was written down.", "gives no amount"],
  ["It rose because the tender for it came late.", "gives no amount"],
  ["It rose because carers often come to us late.", "gives no amount"],
  ["Carer's fees rose £1,200.50 since.", "is too short (5 words)"],
  ["Carer’s fees rose £1,200.50 since.", "is too short (5 words)"],
  ["?!", "is too short (0 words)"],
])("%p %s", (text, lack) => {
  expect(lackOf(text)).toContain(lack);
});
