const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfCentralDirectory = 0x06054b50;
const endLength = 22;
const longestComment = 65_535;
/** No office document has so many parts. */
const mostNames = 20_000;

/** The names of what a ZIP archive says that it holds; null where it is none, or isn't whole. */
export function namesInZip(bytes: Uint8Array): readonly string[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const names: string[] = [];
  const count = Math.min(view.getUint16(end + 10, true), mostNames);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== centralHeader) return null;
    const nameLength = view.getUint16(at + 28, true);
    names.push(textIn(bytes, at + 46, nameLength));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

/** What stands uncompressed in the first part, if that has this name: OpenDocument says there what it is. */
export function firstPartIn(bytes: Uint8Array, name: string): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 30 || view.getUint32(0, true) !== localHeader) return null;
  const nameLength = view.getUint16(26, true);
  const isStored = view.getUint16(8, true) === 0;
  if (!isStored || textIn(bytes, 30, nameLength) !== name) return null;
  const from = 30 + nameLength + view.getUint16(28, true);
  return textIn(bytes, from, Math.min(view.getUint32(18, true), 200));
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endOfCentralDirectory) return at;
  }
  return null;
}

const textIn = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));
