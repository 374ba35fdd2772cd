import { chanceOf } from "../../src/demonstration/chance";
import { growthOf } from "../../src/demonstration/growth-of";

test("chance is the same for the same words, on every machine", () => {
  const chance = chanceOf("seed", "cla", 2025);
  expect([chance.share(), chance.share(), chance.share()]).toEqual([
    0.6210030224174261, 0.6113288588821888, 0.8847796905320138,
  ]);
  expect(chanceOf("seed", "cla", 2025).share()).toBe(chanceOf("seed", "cla", 2025).share());
  expect(chanceOf("seed", "cla", 2024).share()).not.toBe(chanceOf("seed", "cla", 2025).share());
});

test("shares are even and normal deviates are normal, over many words", () => {
  const chances = Array.from({ length: 4000 }, (_, at) => chanceOf("word", at));
  const shares = chances.map((chance) => chance.share());
  const normals = chances.map((chance) => chance.normal());
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(mean(shares)).toBeCloseTo(0.5, 1);
  expect(shares.filter((share) => share < 0.1).length / shares.length).toBeCloseTo(0.1, 1);
  expect(mean(normals)).toBeCloseTo(0, 1);
  expect(mean(normals.map((value) => value * value))).toBeCloseTo(1, 1);
});

test("choices are as often as their weights", () => {
  const drawn = Array.from({ length: 3000 }, (_, at) =>
    chanceOf("weights", at).byWeight({ often: 3, seldom: 1, never: 0 }),
  );
  expect(drawn.filter((each) => each === "often").length / drawn.length).toBeCloseTo(0.75, 1);
  expect(drawn).not.toContain("never");
});

test.each([-3, -0.5, 0, 0.02, 1, 3])("e to the power of %d is right to one in a thousand", (power) => {
  expect(growthOf(power) / Math.exp(power)).toBeCloseTo(1, 3);
});
