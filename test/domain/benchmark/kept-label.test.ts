import { type KeptLabel, mergeLabels, recallLabels } from "../../../src/domain/benchmark/kept-label";
import { labelsXml } from "../../../src/domain/benchmark/labels-xml";
import type { Proposal } from "../../../src/domain/benchmark/propose-indicators";
import { shippedDirectory } from "../../support/shipped-directory";

const directory = shippedDirectory();
const fostering = "s251.fostering.weekly-cost";
const residential = "s251.residential-care.weekly-cost";
const indicatorOf = (id: string) => directory.indicators.find((one) => one.id === id)!;

function proposalOf(label: string, under = "Placements"): Proposal {
  return {
    line: { row: 3, label, under: [under, "Budget"], kind: "line", amount: 1, unit: "money" },
    confidence: "check",
    indicator: indicatorOf(residential),
    others: [],
  };
}
const recalled = (proposal: Proposal, kept: readonly KeptLabel[]) => recallLabels(directory, [proposal], kept)[0]!;
const ifa = { label: "C1003 IFA", under: "Placements", indicator: fostering };

test("what was confirmed comes first next time, also under another cost-centre number", () => {
  const again = recalled(proposalOf("C2003 ifa "), [ifa]);
  expect([again.confidence, again.indicator?.id]).toEqual(["last time", fostering]);
  expect(again.others.map(({ id }) => id)).toEqual([residential]);
  expect(recalled(proposalOf("IFA"), [{ ...ifa, indicator: null }])).toMatchObject({
    confidence: "last time",
    indicator: null,
  });
});

test("under another heading it counts only if it meant one thing everywhere", () => {
  expect(recalled(proposalOf("IFA", "Care"), [ifa]).confidence).toBe("last time");
  const two = [ifa, { ...ifa, under: "Adults", indicator: residential }];
  expect(recalled(proposalOf("IFA", "Care"), two).confidence).toBe("check");
  expect(recalled(proposalOf("IFA", "Adults"), two).indicator?.id).toBe(residential);
});

test("an indicator that no club has any more is proposed again", () => {
  expect(recalled(proposalOf("IFA"), [{ ...ifa, indicator: "gone.for-good" }]).confidence).toBe("check");
});

test("the newer decision counts, and the workbook keeps what it can't read", () => {
  const newer = { label: "IFA", under: "placements", indicator: null };
  expect(mergeLabels([ifa], [newer])).toEqual([newer]);
  const odd = labelsXml.write([{ label: 7 } as unknown as KeptLabel]);
  const { xml } = labelsXml.change([odd], [ifa], []);
  expect(labelsXml.read([xml]).value).toEqual([ifa]);
  expect(xml).toContain("7");
});
