import { join } from 'node:path';
import { z } from 'zod';
import { languages } from '../src-domain/fields.ts';
import type { Settings } from '../src-preload/contract.ts';
import { readOwnFile, writeOwnFile } from './own-file.ts';

export const settingsSchema = z.strictObject({
  name: z.string().trim().min(1).max(200).nullable(),
  language: z.enum(languages).nullable(),
  colorScheme: z.enum(['light', 'dark']).nullable(),
});

const noSettings: Settings = { name: null, language: null, colorScheme: null };

/** Another version may know other settings: what it wrote is taken as far as it is understood. */
const { name, language, colorScheme } = settingsSchema.shape;
const writtenSchema = z.object({
  name: name.catch(null),
  language: language.catch(null),
  colorScheme: colorScheme.catch(null),
});

const pathIn = (home: string) => join(home, 'settings.json');

export const readSettings = (home: string): Promise<Settings> =>
  readOwnFile(pathIn(home), writtenSchema, noSettings);

export const writeSettings = (home: string, settings: Settings): Promise<void> =>
  writeOwnFile(pathIn(home), settings);
