import { type CellArea, formatArea } from "../domain/cell-area";

/** An address of getRanges may have 8,192 characters. */
const longestAddress = 8_000;

/** Turns areas into as few addresses as possible, such as "B7,C9:D10", none longer than Excel allows. */
export function addressesOf(areas: readonly CellArea[]): readonly string[] {
  const addresses: string[] = [];
  let address: string[] = [];
  let length = 0;
  for (const area of areas.map(formatArea)) {
    if (length + area.length + 1 > longestAddress) {
      addresses.push(address.join(","));
      [address, length] = [[], 0];
    }
    address.push(area);
    length += area.length + 1;
  }
  return address.length === 0 ? addresses : [...addresses, address.join(",")];
}
