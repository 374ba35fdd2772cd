import { roundingStep } from "../../../src/domain/indicators/rounding-step";
import { opened } from "../../functions/asked-of";
import { contentOf } from "../release/release-content";

const steps = (figures: readonly (string | null)[]) => roundingStep(opened(contentOf({ cost: figures })), 0, 0);
const times = (count: number, figure: (at: number) => string | null) =>
  Array.from({ length: count }, (_, at) => figure(at));

describe("roundingStep", () => {
  it.each([
    [5, (at: number) => String(270 + 5 * at)],
    [10, (at: number) => String(270 + 10 * at)],
    [50, (at: number) => String(-100 + 50 * at)],
    [1, (at: number) => String(7 + at)],
    [0.01, (at: number) => `12.${10 + at}`],
    [0.5, (at: number) => String(1 + at / 2)],
    [1000, (at: number) => (at % 2 === 0 ? null : `${at}000`)],
  ])("finds %d", (step, figure) => {
    expect(steps(times(60, figure))).toBe(step);
  });

  it("is not known from fewer than twenty figures, or from zeros only", () => {
    expect(steps(times(19, (at) => String(5 + 5 * at)))).toBeNull();
    expect(steps(times(20, (at) => String(5 + 5 * at)))).toBe(5);
    expect(steps(times(40, () => "0"))).toBeNull();
    expect(roundingStep(opened(contentOf({ cost: ["1"] })), 0, 7)).toBeNull();
  });
});
