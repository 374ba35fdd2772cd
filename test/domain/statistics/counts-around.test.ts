import fc from "fast-check";
import { countsAround } from "../../../src/domain/statistics/counts-around";

describe("countsAround", () => {
  it.each([
    [46, [32, 46, 46, 53], { below: 1, same: 2, above: 1 }],
    [31, [32, 46], { below: 0, same: 0, above: 2 }],
    [50, [32, 46], { below: 2, same: 0, above: 0 }],
    [0, [-0, 0], { below: 0, same: 2, above: 0 }],
    [1, [], { below: 0, same: 0, above: 0 }],
  ])("of %p in %p", (x, sorted, counts) => {
    expect(countsAround(x, sorted)).toEqual(counts);
  });

  it("agrees with looking at every value", () => {
    const few = fc.integer({ min: -5, max: 5 });
    fc.assert(
      fc.property(few, fc.array(few), (x, values) => {
        const count = (is: (value: number) => boolean) => values.filter(is).length;
        expect(
          countsAround(
            x,
            [...values].sort((left, right) => left - right),
          ),
        ).toEqual({
          below: count((value) => value < x),
          same: count((value) => value === x),
          above: count((value) => value > x),
        });
      }),
    );
  });
});
