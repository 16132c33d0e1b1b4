/** A file's size in whole kilobytes of 1000 bytes, as Norwegians write it: '21 kB', '1 234 kB'. */
export const sizeText = (sizeInBytes: number): string => kilobytes.format(sizeInBytes / 1000);

const kilobytes = new Intl.NumberFormat('nb-NO', {
  style: 'unit',
  unit: 'kilobyte',
  maximumFractionDigits: 0,
});

/** The same for what may be large, or so small that it would be no kilobyte at all: '1 kB', '21 kB', '1,2 MB'. */
export function storedSizeText(sizeInBytes: number): string {
  if (sizeInBytes >= 1_000_000) return megabytes.format(sizeInBytes / 1_000_000);
  return sizeText(sizeInBytes === 0 ? 0 : Math.max(sizeInBytes, 1000));
}

const megabytes = new Intl.NumberFormat('nb-NO', {
  style: 'unit',
  unit: 'megabyte',
  maximumFractionDigits: 1,
});
