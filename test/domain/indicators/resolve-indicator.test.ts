import { resolveIndicator } from "../../../src/domain/indicators/resolve-indicator";
import { smallRelease } from "../../support/small-release";

describe("resolveIndicator", () => {
  it.each([
    ["its id", "care.rate"],
    ["its id in another case, with spaces", " Care.RATE "],
    ["its label", "Rate of care"],
    ["its label in another case, with other spaces", "rate\u00a0OF  care"],
  ])("finds an indicator by %s", (_, given) => {
    expect(resolveIndicator(smallRelease, given)).toEqual({ ok: true, value: 1 });
  });

  it("accepts any kind of dash", () => {
    expect(resolveIndicator(smallRelease, "care.weekly–cost")).toEqual({ ok: true, value: 0 });
  });

  it("suggests the nearest id for a misspelt one", () => {
    expect(resolveIndicator(smallRelease, "care.weakly-cost")).toEqual({
      ok: false,
      problem: {
        code: "unknown-indicator",
        message: `There is no indicator "care.weakly-cost". Did you mean "care.weekly-cost"?`,
      },
    });
  });

  it("suggests nothing if nothing is near", () => {
    expect(resolveIndicator(smallRelease, "libraries")).toEqual({
      ok: false,
      problem: {
        code: "unknown-indicator",
        message: `There is no indicator "libraries". CLUB.INDICATORS lists your clubs' indicators.`,
      },
    });
  });

  it("says which indicators share a label", () => {
    const found = resolveIndicator(smallRelease, "same name");
    expect(found).toMatchObject({ ok: false, problem: { code: "ambiguous-name" } });
    expect(!found.ok && found.problem.message).toContain("never.count or never.other");
  });
});
