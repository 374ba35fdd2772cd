/** 1,001 values: the middle once, then the lower and the upper 500 times in turn. */
function alternating(middle: number, lower: number, upper: number): number[] {
  return [middle, ...Array.from({ length: 1000 }, (_, i) => (i % 2 === 0 ? lower : upper))];
}

/**
 * The data sets NumAcc1 to NumAcc4 of the Statistical Reference Datasets, with their certified values; made to show
 * programs that lose digits. Source: National Institute of Standards and Technology, StRD, univariate summary
 * statistics, https://www.itl.nist.gov/div898/strd/univ/numacc4.html and its neighbours.
 *
 * `digits` is how many digits of the standard deviation the data allow: 10000000.1 in binary is off by some 1e-9
 * already, which no way of computing can put right.
 */
export const numericalAccuracy = [
  {
    name: "NumAcc1",
    values: [10000001, 10000003, 10000002],
    certifiedMean: 10000002,
    certifiedDeviation: 1,
    digits: 15,
  },
  { name: "NumAcc2", values: alternating(1.2, 1.1, 1.3), certifiedMean: 1.2, certifiedDeviation: 0.1, digits: 14 },
  {
    name: "NumAcc3",
    values: alternating(1000000.2, 1000000.1, 1000000.3),
    certifiedMean: 1000000.2,
    certifiedDeviation: 0.1,
    digits: 9,
  },
  {
    name: "NumAcc4",
    values: alternating(10000000.2, 10000000.1, 10000000.3),
    certifiedMean: 10000000.2,
    certifiedDeviation: 0.1,
    digits: 8,
  },
];
