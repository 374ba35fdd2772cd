/** A path within the file as its parts are written: "xl/styles.xml", also for "/xl//styles.xml", "xl\styles.xml" and "./xl/styles.xml". */
export function partName(path: string): string {
  const steps: string[] = [];
  for (const step of path.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** What two names of the same part share: letter case makes no difference, nor whether a letter is written as "%20". */
export function partKey(path: string): string {
  return decoded(partName(path)).normalize("NFC").toLowerCase();
}

function decoded(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    // A "%" that encodes nothing is part of the name.
    return text;
  }
}
