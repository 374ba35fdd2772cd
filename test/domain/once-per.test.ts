import { oncePer } from "../../src/domain/once-per";

test("computes once for each object, then returns the same result", () => {
  const compute = jest.fn(({ name }: { readonly name: string }) => [name]);
  const namesOf = oncePer(compute);
  const [one, other] = [{ name: "one" }, { name: "other" }];
  expect(namesOf(one)).toBe(namesOf(one));
  expect([namesOf(one), namesOf(other)]).toEqual([["one"], ["other"]]);
  expect(compute).toHaveBeenCalledTimes(2);
});
