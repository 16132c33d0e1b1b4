/** Only addresses that can be opened without running anything: the same rule as the Word documents have. */
export const isOpenable = (address: string): boolean =>
  /^(https?:\/\/|mailto:)/i.test(address) && URL.canParse(address);

/** The address that somebody meant who left out its beginning; undefined where it can't be opened. */
export function openableAddress(typed: string): string | undefined {
  const address = typed.trim();
  const completed = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(address)
    ? `mailto:${address}`
    : /^[^\s:/@]+\.[^\s:/@]{2,}(:\d+)?([/?#]\S*)?$/.test(address)
      ? `https://${address}`
      : address;
  return !/\s/.test(completed) && isOpenable(completed) ? completed : undefined;
}
