/** An exact decimal: digits ÷ 10^places. */
export interface ExactDecimal {
  readonly digits: bigint;
  readonly places: number;
}

/**
 * Reads a decimal as published, plain or with an exponent: "-21.45", "3.627843977e+10".
 * @throws RangeError if the text is not a decimal
 */
export function exactDecimal(text: string): ExactDecimal {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i.exec(text);
  const [, sign, before = "", behind = "", exponent = "0"] = match ?? [];
  if (before + behind === "") throw new RangeError(`"${text}" is not a decimal.`);
  const digits = BigInt(before + behind) * (sign === "-" ? -1n : 1n);
  const places = behind.length - Number(exponent);
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places };
}
