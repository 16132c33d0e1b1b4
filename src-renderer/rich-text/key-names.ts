const isMac = (): boolean => /Mac/.test(navigator.platform);

const written: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  Shift: 'Skift',
  ArrowLeft: '←',
  ArrowRight: '→',
};
const onMac: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };

/** Keys as they stand on a Norwegian keyboard: 'Ctrl + Skift + 8'. */
export const keysText = (keys: readonly string[]): string =>
  keys
    .map((key) => (isMac() ? onMac[key] : undefined) ?? written[key] ?? key)
    .join(isMac() ? ' ' : ' + ');

/** Keys as the attribute aria-keyshortcuts wants them. */
export const keyShortcuts = (keys: readonly string[]): string =>
  keys.map((key) => (key === 'Mod' ? (isMac() ? 'Meta' : 'Control') : key)).join('+');
