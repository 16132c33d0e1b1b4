import { loadImage } from '@napi-rs/canvas';
import { PlanverkError } from '../../planverk-error.ts';
import { readTemplate, type WordTemplate } from './word-template.ts';

/** What a municipality's documents look like: the bytes of its own Word template, of its logo, or of both. */
export interface Letterhead {
  /** By name. */
  readonly municipality: string;
  readonly template: Uint8Array | null;
  readonly logo: LogoFile | null;
}

export interface LogoFile {
  readonly bytes: Uint8Array;
  /** What it says, for those who don't see it. */
  readonly description: string;
}

/** A logo with its size on the page, in CSS pixels. */
export interface Logo extends LogoFile {
  readonly type: 'png' | 'jpg';
  readonly width: number;
  readonly height: number;
}

/** A letterhead that has been read. */
export interface Look {
  readonly template: WordTemplate | null;
  readonly logo: Logo | null;
}

/** Documents of nobody's in particular. */
export const plainLook: Look = { template: null, logo: null };

/** It stands in the upper margin of the first page, at most 1.5 cm high and 8 cm wide. */
const mostHeight = 57;
const mostWidth = 302;

/** Throws 'template-not-readable' and 'logo-not-readable'. A template's own header leaves no room for a logo. */
export async function readLetterhead({ template: file, logo }: Letterhead): Promise<Look> {
  const template = file && readTemplate(file);
  const hasHeader = template?.frames.some(({ kind }) => kind === 'header') ?? false;
  return { template, logo: logo && !hasHeader ? await readLogo(logo) : null };
}

/** Reads a PNG or a JPEG. Throws 'logo-not-readable'. */
export async function readLogo(file: LogoFile): Promise<Logo> {
  const type = typeOf(file.bytes);
  if (type === null) throw new PlanverkError('logo-not-readable');
  const { width, height } = await loadImage(Buffer.from(file.bytes)).catch((error) => {
    throw new PlanverkError('logo-not-readable', {}, error);
  });
  if (!(width > 0 && height > 0)) throw new PlanverkError('logo-not-readable');
  const scale = Math.min(mostWidth / width, mostHeight / height);
  return { ...file, type, width: Math.round(width * scale), height: Math.round(height * scale) };
}

function typeOf(bytes: Uint8Array): Logo['type'] | null {
  const begins = (...start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);
  if (begins(0x89, 0x50, 0x4e, 0x47)) return 'png';
  return begins(0xff, 0xd8, 0xff) ? 'jpg' : null;
}
