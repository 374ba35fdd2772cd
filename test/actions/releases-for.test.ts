import { releasesFor } from "../../src/actions/releases-for";
import { problem } from "../../src/domain/problems";
import { fail, succeed } from "../../src/domain/result";
import { publishedRelease } from "../domain/clubs/published-release";
import { asLeeds, fakeFigures } from "./fake-figures";
import { unreachable } from "./questionnaire/fake-submission-service";
import { cla, valueOf } from "./questionnaire/start-questionnaire";

const returns = publishedRelease("s251.looked-after.gross", [1, 2]);
const counts = publishedRelease("cla.children-looked-after", [3, 4]);

function clubOf(answers: Readonly<Record<string, ReturnType<typeof publishedRelease> | "down">>) {
  const figures = fakeFigures();
  figures.withIndicator = async (indicator) => {
    const release = answers[indicator];
    if (release === "down") return fail(unreachable);
    if (release !== undefined) return succeed({ ...asLeeds, release });
    return fail(problem("unknown-indicator", { given: indicator, suggestion: null }));
  };
  return figures;
}

describe("the releases to compare with", () => {
  it("are those of every club with a figure that the questionnaire names, each once, whichever club is chosen", async () => {
    const figures = clubOf({
      "s251.looked-after.gross": returns,
      "s251.leaving-care.gross": returns,
      "cla.children-looked-after": counts,
    });
    const { releases, own, nameOf, missing } = valueOf(await releasesFor(figures, cla));
    expect(new Set(releases)).toEqual(new Set([returns, counts]));
    expect(releases).toHaveLength(2);
    expect([own, nameOf("E08000035"), nameOf("X"), missing]).toEqual(["E08000035", "Leeds", "X", null]);
  });

  it("leave out a release that can't be loaded now, and say why", async () => {
    const figures = clubOf({ "s251.looked-after.gross": "down", "cla.children-looked-after": counts });
    const { releases, missing } = valueOf(await releasesFor(figures, cla));
    expect(releases).toEqual([counts]);
    expect(missing).toEqual(unreachable);
  });

  it("are not requested if nobody is signed in", async () => {
    const figures = fakeFigures(fail(problem("not-signed-in")));
    expect(await releasesFor(figures, cla)).toEqual({ ok: false, problem: problem("not-signed-in") });
  });
});
