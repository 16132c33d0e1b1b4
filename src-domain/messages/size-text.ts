/** A file's size in whole kilobytes of 1000 bytes, as Norwegians write it: '21 kB', '1 234 kB'. */
export const sizeText = (sizeInBytes: number): string => kilobytes.format(sizeInBytes / 1000);

const kilobytes = new Intl.NumberFormat('nb-NO', {
  style: 'unit',
  unit: 'kilobyte',
  maximumFractionDigits: 0,
});

/** The same for what may be large: '21 kB', '1,2 MB'. */
export const storedSizeText = (sizeInBytes: number): string =>
  sizeInBytes < 1_000_000 ? sizeText(sizeInBytes) : megabytes.format(sizeInBytes / 1_000_000);

const megabytes = new Intl.NumberFormat('nb-NO', {
  style: 'unit',
  unit: 'megabyte',
  maximumFractionDigits: 1,
});
