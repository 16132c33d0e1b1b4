import { join } from 'node:path';
import { z } from 'zod';
import { languages } from '../src-domain/fields.ts';
import type { Settings } from '../src-preload/contract.ts';
import { OwnFile } from './own-file.ts';

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

/** What the user has chosen, in the program's own folder. */
export const settingsFileIn = (home: string): OwnFile<Settings> =>
  new OwnFile(join(home, 'settings.json'), writtenSchema, noSettings);
