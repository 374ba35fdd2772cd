import { normalDeviate } from "../../../src/domain/statistics/normal-deviate";

// Source: R, qnorm(0.975) and qnorm(0.999); SciPy 1.17, norm.ppf.
test("they are the normal quantiles, with equal parts beyond each side", () => {
  expect(normalDeviate(0.95)).toBe(1.959963984540054);
  expect(normalDeviate(0.998)).toBe(3.090232306167813);
});
