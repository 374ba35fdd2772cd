import type { ExplainedFinding } from "../../src/actions/questionnaire-ports";
import type { Finding } from "../../src/domain/questionnaire/finding";

/** A finding with the given details, and something plausible for the rest. */
export function findingOf(about: Partial<Finding> = {}): Finding {
  return {
    code: "CLA-YOY-01",
    version: 2,
    kind: "year-on-year",
    severity: "query",
    explainable: true,
    subject: "cla.starts",
    place: { sheet: "Budget", cell: "B3" },
    value: "cla.starts = 120",
    seen: "120",
    expected: "80",
    source: "last year's answer",
    message: "Starts moved from 80 to 120 since last year.",
    fix: "Check the figure, or explain what changed.",
    repair: null,
    ...about,
  };
}

export function unexplained(about: Partial<Finding> = {}): ExplainedFinding {
  return { finding: findingOf(about), explained: null };
}

/** A finding with a valid explanation, or with one that has lapsed for the given reason. */
export function explained(text: string, about: Partial<Finding> = {}, lapsed: string | null = null): ExplainedFinding {
  const finding = findingOf(about);
  const { code, version, subject } = finding;
  const value = lapsed === null ? finding.value : `${finding.value} (before)`;
  return { finding, explained: { explanation: { code, version, subject, value, text }, lapsed } };
}
