import type { Diagram } from '../../src-domain/diagrams/diagram.ts';
import type { PictureFormat } from '../../src-domain/drawing/picture-formats.ts';
import type { Language } from '../../src-domain/fields.ts';
import { translatorFor } from '../../src-domain/messages/translate.ts';
import { fileNameFrom } from '../file-names.ts';
import { runIsolated, type StartIsolated } from '../isolated/isolated.ts';

export interface DiagramPictureOptions {
  readonly format: PictureFormat;
  /** What numbers and months are written in. */
  readonly language: Language;
  /** The folder of the fonts that ship with the program, where the shell doesn't keep them beside its source. */
  readonly fonts?: string;
}

export interface DiagramPictureTask {
  readonly diagram: Diagram;
  readonly options: DiagramPictureOptions;
}

/** `diagramPicture` in a process of its own. */
export async function diagramPictureIsolated(
  startIsolated: StartIsolated,
  diagram: Diagram,
  options: DiagramPictureOptions,
): Promise<Uint8Array> {
  const task: DiagramPictureTask = { diagram, options };
  return (await runIsolated(startIsolated, 'draw-diagram', task)) as Uint8Array;
}

/** What a picture is saved as: the diagram's title. */
export const diagramFileName = (
  { title }: Diagram,
  { format, language }: Pick<DiagramPictureOptions, 'format' | 'language'>,
): string => `${fileNameFrom(title) || translatorFor(language)('diagrams:unnamed')}.${format}`;
