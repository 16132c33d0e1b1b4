/** Windows takes none of these in a file name, and right-to-left marks hide what a name ends with. */
const forbidden = /[<>:"/\\|?*\p{Cc}\p{Cf}]+/gu;

/** Names of devices on Windows, whatever comes after a full stop. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** With an ending and a count, a name stays below the 255 bytes that file systems take. */
const longestInBytes = 200;

/** What a person called something, as a part of a file name; empty where nothing of it can stand there. */
export function fileNameFrom(name: string): string {
  const allowed = name.toWellFormed().replaceAll(forbidden, ' ').replaceAll(/\s+/g, ' ');
  // A name that begins with a full stop is hidden on Unix; Windows takes no full stop at the end.
  const trimmed = shortened(allowed.replace(/^[\s.]+/, '')).replace(/[\s.]+$/, '');
  return trimmed.replace(reserved, '$&_');
}

function shortened(name: string): string {
  let sizeInBytes = 0;
  let kept = '';
  for (const character of name) {
    sizeInBytes += Buffer.byteLength(character);
    if (sizeInBytes > longestInBytes) break;
    kept += character;
  }
  return kept;
}
