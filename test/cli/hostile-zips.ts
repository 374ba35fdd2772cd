import { deflateSync, strToU8, zipSync } from "fflate";

/** The zip with a false unpacked size for one part, both in its directory and before the part itself. */
export function stating(zipped: Uint8Array, path: string, size: number): Uint8Array {
  const changed = zipped.slice();
  const view = new DataView(changed.buffer);
  const name = strToU8(path);
  for (let at = 0; at < changed.length - 46; at++) {
    const signature = view.getUint32(at, true);
    const header = signature === 0x04034b50 ? 30 : signature === 0x02014b50 ? 46 : 0;
    if (header === 0 || !name.every((byte, index) => changed[at + header + index] === byte)) continue;
    view.setUint32(at + (header === 30 ? 22 : 24), size, true);
  }
  return changed;
}

/** A zip whose directory points to the same packed part many times, each time under another name. */
export function overlapping(times: number): Uint8Array {
  const size = 1_000_000;
  const packed = deflateSync(new Uint8Array(size), { level: 9 });
  const write = (length: number, fields: readonly (readonly [at: number, bytes: 2 | 4, value: number])[]) => {
    const block = new Uint8Array(length);
    const view = new DataView(block.buffer);
    for (const [at, width, value] of fields) {
      if (width === 2) view.setUint16(at, value, true);
      else view.setUint32(at, value, true);
    }
    return block;
  };
  const local = write(30, [
    [0, 4, 0x04034b50],
    [4, 2, 20],
    [8, 2, 8],
    [18, 4, packed.length],
    [22, 4, size],
  ]);
  const entries = Array.from({ length: times }, (_, at) => {
    const name = strToU8(`xl/media/${at}.bin`);
    const entry = write(46, [
      [0, 4, 0x02014b50],
      [10, 2, 8],
      [20, 4, packed.length],
      [24, 4, size],
      [28, 2, name.length],
    ]);
    return Buffer.concat([entry, name]);
  });
  const directory = Buffer.concat(entries);
  const end = write(22, [
    [0, 4, 0x06054b50],
    [8, 2, times],
    [10, 2, times],
    [12, 4, directory.length],
    [16, 4, local.length + packed.length],
  ]);
  return new Uint8Array(Buffer.concat([local, packed, directory, end]));
}

/** A zip that unpacks to a zip, and so on. */
export function nested(depth: number): Uint8Array {
  let inner: Uint8Array = new Uint8Array(10_000_000);
  for (let level = 0; level < depth; level++) inner = zipSync({ "xl/inner.zip": inner });
  return inner;
}

/** The zip with one of its parts in it twice, under the same name. */
export function twice(parts: Readonly<Record<string, Uint8Array>>, path: string): Uint8Array {
  const other = path.replace(/.$/, "X");
  const zipped = zipSync({ ...parts, [other]: parts[path]! });
  return new Uint8Array(Buffer.from(Buffer.from(zipped).toString("latin1").replaceAll(other, path), "latin1"));
}
