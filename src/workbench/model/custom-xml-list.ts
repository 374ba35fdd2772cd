import type { CustomXmlData } from "../../workbook-file/workbook-data";

/** The workbook's custom XML parts, kept as text. */
export class CustomXmlList {
  #parts: readonly CustomXmlData[] = [];

  get all(): readonly CustomXmlData[] {
    return this.#parts;
  }

  find(id: string): CustomXmlData | null {
    return this.#parts.find((part) => part.id.toLowerCase() === id.toLowerCase()) ?? null;
  }

  /** Adds a part with the first free id. */
  add(xml: string): CustomXmlData {
    let number = 1;
    while (this.find(idOf(number))) number += 1;
    const part = { id: idOf(number), xml };
    this.#parts = [...this.#parts, part];
    return part;
  }

  change(id: string, xml: string): void {
    this.#parts = this.#parts.map((part) => (part.id === id ? { ...part, xml } : part));
  }

  remove(id: string): void {
    this.#parts = this.#parts.filter((part) => part.id !== id);
  }

  replaceAll(parts: readonly CustomXmlData[]): void {
    this.#parts = parts;
  }
}

function idOf(number: number): string {
  return `{${String(number).padStart(8, "0")}-0003-0000-0000-000000000000}`;
}
