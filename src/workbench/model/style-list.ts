import { builtInStyles } from "../../workbook-file/built-in-styles";
import type { CellFormat, NamedStyle } from "../../workbook-file/workbook-data";

/** The workbook's named styles: those of its file or of an add-in, and those that Excel has by itself. */
export class StyleList {
  /** By name in lower case. */
  readonly #own = new Map<string, NamedStyle>();

  get all(): readonly NamedStyle[] {
    const others = builtInStyles.filter(({ name }) => !this.#own.has(keyOf(name)));
    return [...others.map(plain), ...this.#own.values()].sort((a, b) => alphabet.compare(a.name, b.name));
  }

  /** By its name, or by the Excel API's word for one of Excel's own: "Heading 1" or "Heading1". Null if there is none. */
  find(name: string): NamedStyle | null {
    const builtIn = builtInStyles.find((one) => one.apiName === name || keyOf(one.name) === keyOf(name));
    return this.#own.get(keyOf(builtIn?.name ?? name)) ?? (builtIn ? plain(builtIn) : null);
  }

  /** What the Excel API calls it. */
  apiName(name: string): string {
    return builtInStyles.find((one) => one.name === name)?.apiName ?? name;
  }

  /** Adds a style, or replaces the one with its name. */
  set(style: NamedStyle): void {
    this.#own.set(keyOf(style.name), style);
  }

  remove(name: string): void {
    this.#own.delete(keyOf(name));
  }

  replaceAll(styles: readonly NamedStyle[]): void {
    this.#own.clear();
    for (const style of styles) this.set(style);
  }

  toData(): readonly NamedStyle[] {
    return [...this.#own.values()];
  }
}

/** The format of cells that are given a style. */
export function formatOf({ name, format }: NamedStyle): CellFormat {
  return name === "Normal" ? format : { ...format, style: name };
}

const alphabet = new Intl.Collator("en-GB");

function keyOf(name: string): string {
  return name.toLowerCase();
}

function plain({ name, isBuiltIn, numberFormat, format }: NamedStyle): NamedStyle {
  return { name, isBuiltIn, numberFormat, format };
}
