import { z } from 'zod';
import {
  isWayBackProven,
  newWayBackText,
  proveWayBack,
  readWayBackKey,
  type WayBackProof,
  type WayBackQuestion,
} from '../../../src-preload/way-back.ts';

const mostOpenQuestions = 100;

const textSchema = z.string().regex(/^[0-9a-f]{64}$/);
export const questionSchema = z.strictObject({ asked: textSchema });
export const proofSchema = z.strictObject({ asked: textSchema, proof: textSchema });

/** The shell's part of knowing a page again that was open when the program was stopped. */
export class WayBack {
  readonly keyText: string;
  readonly #open = new Set<string>();

  constructor(keyText: string) {
    this.keyText = keyText;
  }

  /** Proves this program to a page, and asks it the same. */
  async answer({ asked }: WayBackQuestion): Promise<WayBackProof> {
    const back = newWayBackText();
    this.#open.add(back);
    for (const oldest of this.#open) {
      if (this.#open.size <= mostOpenQuestions) break;
      this.#open.delete(oldest);
    }
    const key = await readWayBackKey(this.keyText);
    return { asked: back, proof: await proveWayBack(key, 'shell', [asked, back]) };
  }

  /** Whether a page has answered what it was asked, and rightly. */
  async isProven({ asked, proof }: WayBackProof): Promise<boolean> {
    if (!this.#open.delete(asked)) return false;
    return isWayBackProven(await readWayBackKey(this.keyText), 'page', [asked], proof);
  }
}
