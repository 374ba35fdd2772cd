import type { Field } from "../clubs/question";

/** The guidance, the markers that are allowed instead of an answer, and whether the answer may be left blank. */
export function howToAnswer(field: Field): string {
  const markers = [
    ...(field.notApplicable ? ['"not applicable" if you have none of this'] : []),
    ...(field.notAvailable ? ['"not available" if you have it but can\'t say how much'] : []),
  ];
  return [
    field.guidance,
    markers.length === 0 ? "" : `Type ${markers.join(", ")}.`,
    field.required ? "" : "May be left blank.",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
