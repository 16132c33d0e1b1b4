import type { Language } from '../../src-domain/fields.ts';
import { translatorFor } from '../../src-domain/messages/translate.ts';
import { personalDataAsJson } from '../../src-domain/personal-data/as-json.ts';
import type { PersonalDataFormat } from '../../src-domain/personal-data/file-formats.ts';
import { type PersonalData, personalData } from '../../src-domain/personal-data/personal-data.ts';
import type { PersonalLogEntry } from '../../src-domain/personal-data/personal-log.ts';
import type { Plan } from '../../src-domain/plan.ts';
import type { IsoDay } from '../../src-domain/timing/calendar-days.ts';
import { runIsolated, type StartIsolated } from '../isolated/isolated.ts';

export interface PersonalDataFileOptions {
  readonly format: PersonalDataFormat;
  readonly language: Language;
  readonly today: IsoDay;
}

export interface PersonalDataTask {
  readonly plan: Plan;
  readonly data: PersonalData;
  readonly log: readonly PersonalLogEntry[];
  readonly options: PersonalDataFileOptions;
}

/** What is stored about a person as a file: a Word document, made in a process of its own, or JSON. */
export async function personalDataFile(
  startIsolated: StartIsolated,
  plan: Plan,
  personId: string,
  log: readonly PersonalLogEntry[],
  options: PersonalDataFileOptions,
): Promise<Uint8Array> {
  const data = personalData(plan, personId);
  if (options.format === 'json') {
    const json = personalDataAsJson(plan, data, log, options.today);
    return Buffer.from(`${JSON.stringify(json, null, 2)}\n`);
  }
  const task: PersonalDataTask = { plan, data, log, options };
  return (await runIsolated(startIsolated, 'build-personal-data', task)) as Uint8Array;
}

/** Names nobody: a file's name ends up in lists, logs and the names of messages. */
export const personalDataFileName = ({
  format,
  language,
  today,
}: PersonalDataFileOptions): string =>
  `${translatorFor(language)('persons:file-name')} ${today}.${format}`;
