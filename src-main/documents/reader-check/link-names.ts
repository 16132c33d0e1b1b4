export interface NamedLink {
  readonly address: string;
  readonly text: string;
}

/** Which address each link text of a document leads to. */
export class LinkNames {
  readonly #addresses = new Map<string, string>();

  /** Whether a link's text has led elsewhere before. */
  isTaken({ address, text }: NamedLink): boolean {
    const name = linkName(text);
    const known = this.#addresses.get(name);
    if (known === undefined) this.#addresses.set(name, address);
    return known !== undefined && known !== address;
  }
}

/** A link’s text without capitals and signs, by which two are taken for the same. */
export const linkName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
