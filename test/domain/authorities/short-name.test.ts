import { shortName } from "../../../src/domain/authorities/short-name";

test.each([
  ["E08000035", "Leeds"],
  ["E06000010", "Hull"],
  ["E06000019", "Herefordshire"],
  ["E06000023", "Bristol"],
  ["E06000058", "Bournemouth, Christchurch and Poole"],
  ["E06000009", "Blackpool"],
  ["E06000008", "Blackburn with Darwen"],
  ["E99999999", "E99999999"],
])("the authority %s is called %s in a sentence", (code, name) => {
  expect(shortName(code)).toBe(name);
});
