/** A label as it continues a sentence: "children looked after" for "Children looked after", but "EHC plans". */
export function withinSentence(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.slice(0, 1).toLowerCase() + label.slice(1) : label;
}
