/**
 * The standard form of a path within the file: "xl/styles.xml", also for "/xl//styles.xml", "xl\styles.xml" and
 * "./xl/styles.xml".
 */
export function partName(path: string): string {
  const steps: string[] = [];
  for (const step of path.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** A key that is equal for two names of the same part: ignores letter case, and decodes letters written like "%20". */
export function partKey(path: string): string {
  return decoded(partName(path)).normalize("NFC").toLowerCase();
}

function decoded(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    // A "%" that does not encode anything is part of the name.
    return text;
  }
}
