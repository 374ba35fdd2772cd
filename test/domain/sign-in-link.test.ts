import { codeOfLink, signInLink } from "../../src/domain/sign-in-link";

const code = "Zx-_09".padEnd(43, "a");

it("carries the code where browsers never send it", () => {
  const link = signInLink("https://localhost:3000", code);
  expect(link).toBe(`https://localhost:3000/workbench#sign-in=${code}`);
  expect(new URL(link).hash).toContain(code);
});

it.each([
  signInLink("https://localhost:3000", code),
  ` ${signInLink("https://localhost:3000", code)}\n`,
  `https://localhost:3000/workbench?new#sign-in=${code}`,
  `#sign-in=${code}`,
  code,
])("finds the code in %j", (text) => expect(codeOfLink(text)).toBe(code));

it.each([
  "",
  "https://localhost:3000/workbench",
  "#sign-in=",
  code.slice(1),
  `${code}a`,
  `#sign-in=${code}a`,
  `two words#sign-in=${code}`,
  `https://localhost:3000/workbench#other=${code}`,
])("finds none in %j", (text) => expect(codeOfLink(text)).toBeNull());
