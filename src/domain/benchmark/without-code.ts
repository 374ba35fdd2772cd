/** A label without the line or cost-centre number that it begins with: "3.1.1 Residential care", "C1003 Fostering". */
export function withoutCode(label: string): string {
  return label.replace(/^(\d+(\.\d+)+\.?|[A-Z]{0,3}\d{3,}|\d{1,2}[.)])\s+(?=\p{L})/u, "");
}
