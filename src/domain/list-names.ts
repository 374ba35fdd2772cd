const list = new Intl.ListFormat("en-GB");

/**
 * Names in a sentence: "Kent and Leeds". Semicolons keep them apart where one of several is a list itself: "Southampton;
 * Bournemouth, Christchurch and Poole".
 */
export function listNames(names: readonly string[]): string {
  const isList = names.length > 1 && names.some((name) => / and |, /.test(name));
  return isList ? names.join("; ") : list.format(names);
}
