/** A ZIP archive of uncompressed parts, as far as its directory is read. */
export function madeZip(parts: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder();
  const local: number[] = [];
  const central: number[] = [];
  for (const [name, text] of Object.entries(parts)) {
    const [written, content] = [encoder.encode(name), encoder.encode(text)];
    const sizes = [...long(0), ...long(content.length), ...long(content.length)];
    const at = local.length;
    const lengths = [...short(written.length), ...short(0)];
    const shared = [...short(20), ...short(0), ...short(0), ...long(0), ...sizes, ...lengths];
    local.push(...long(0x04034b50), ...shared, ...written, ...content);
    central.push(...long(0x02014b50), ...short(20), ...shared);
    central.push(...short(0), ...short(0), ...short(0), ...long(0), ...long(at), ...written);
  }
  const count = Object.keys(parts).length;
  const end = [...long(0x06054b50), ...short(0), ...short(0), ...short(count), ...short(count)];
  const place = [...long(central.length), ...long(local.length), ...short(0)];
  return Uint8Array.from([...local, ...central, ...end, ...place]);
}

const short = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];
const long = (value: number): number[] => [...short(value & 0xffff), ...short(value >>> 16)];
