/**
 * How a page that was open and a browser shell that was started again know each other. Each proves to the
 * other that it has the key, and neither shows it: another program may have taken the shell's port.
 */
type Side = 'shell' | 'page';

export type WayBackKey = Awaited<ReturnType<typeof readWayBackKey>>;

/** What one side asks the other, which proves itself by it. A question is asked once. */
export interface WayBackQuestion {
  readonly asked: string;
}

/** What a side says of itself to a question. */
export interface WayBackProof extends WayBackQuestion {
  readonly proof: string;
}

/** A key as text: 64 hexadecimal digits. Nothing that runs in a page can read it back. */
export const readWayBackKey = (text: string) =>
  crypto.subtle.importKey('raw', bytesOf(text), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ]);

export const newWayBackText = (): string => hexOf(crypto.getRandomValues(new Uint8Array(32)));

export async function proveWayBack(
  key: WayBackKey,
  side: Side,
  questions: readonly string[],
): Promise<string> {
  return hexOf(new Uint8Array(await crypto.subtle.sign('HMAC', key, messageOf(side, questions))));
}

/** Whether the other side, which was asked, has the same key. */
export const isWayBackProven = (
  key: WayBackKey,
  side: Side,
  questions: readonly string[],
  proof: string,
): Promise<boolean> =>
  crypto.subtle.verify('HMAC', key, bytesOf(proof), messageOf(side, questions));

// With the side in it no proof can be given back to who made it.
const messageOf = (side: Side, questions: readonly string[]) =>
  new TextEncoder().encode(JSON.stringify([side, ...questions]));

const bytesOf = (hex: string) =>
  Uint8Array.from(hex.match(/[0-9a-f]{2}/g) ?? [], (byte) => Number.parseInt(byte, 16));

const hexOf = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
