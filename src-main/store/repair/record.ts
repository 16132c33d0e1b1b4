/** A value as a record keeps it. */
export type RecordValue = string | number | Uint8Array | null;

/** Reads a variable-length integer. null: it runs out of the bytes, or is larger than any size can be. */
export function readVarint(
  bytes: Buffer,
  from: number,
): { readonly value: number; readonly end: number } | null {
  let value = 0;
  for (let index = 0; index < 9; index += 1) {
    const byte = bytes[from + index];
    if (byte === undefined) return null;
    value = index === 8 ? value * 256 + byte : value * 128 + (byte & 0x7f);
    if (index === 8 || byte < 0x80) {
      return Number.isSafeInteger(value) ? { value, end: from + index + 1 } : null;
    }
  }
  return null;
}

/**
 * Reads a row's columns (https://sqlite.org/fileformat.html#record_format). null: the bytes aren't a whole
 * record. Bytes in a text that aren't UTF-8 become U+FFFD.
 */
export function readRecord(payload: Buffer): readonly RecordValue[] | null {
  const header = readVarint(payload, 0);
  if (!header || header.value > payload.length) return null;
  const types: number[] = [];
  let at = header.end;
  while (at < header.value) {
    const type = readVarint(payload, at);
    if (!type) return null;
    types.push(type.value);
    at = type.end;
  }
  if (at !== header.value) return null;
  const values: RecordValue[] = [];
  for (const type of types) {
    const length = lengthOf(type);
    if (length === null || at + length > payload.length) return null;
    values.push(valueIn(type, payload.subarray(at, at + length)));
    at += length;
  }
  return at === payload.length ? values : null;
}

const integerLengths = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0] as const;

/** In bytes. null: a type that no record has. */
function lengthOf(type: number): number | null {
  if (type >= 12) return Math.floor((type - 12) / 2);
  return integerLengths[type] ?? null;
}

function valueIn(type: number, bytes: Buffer): RecordValue {
  if (type >= 12) return type % 2 === 0 ? new Uint8Array(bytes) : bytes.toString('utf8');
  if (type === 0) return null;
  if (type === 6) return Number(bytes.readBigInt64BE());
  if (type === 7) return bytes.readDoubleBE();
  if (type >= 8) return type - 8;
  return bytes.readIntBE(0, bytes.length);
}
