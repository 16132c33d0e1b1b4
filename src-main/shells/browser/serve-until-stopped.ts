import type { Language } from '../../../src-domain/fields.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { type ServeOptions, serve } from './serve.ts';

/** Serves a project, prints where, and closes it at Ctrl+C. Throws what serving and publishing throw. */
export async function serveUntilStopped(
  options: ServeOptions & { readonly language: Language },
): Promise<void> {
  const translate = translatorFor(options.language);
  const { address, takenPort, close } = await serve(options);
  const lines = [
    translate('terminal:serving', { address }),
    ...(takenPort === null ? [] : [translate('terminal:serving-moved', { port: takenPort })]),
    translate('terminal:serving-stop'),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  await new Promise<void>((resolve) => {
    // Never taken away again: Ctrl+C comes twice, by the terminal and by whoever started the program,
    // and an impatient person presses it while the project is being closed.
    process.on('SIGINT', resolve).on('SIGTERM', resolve);
  });
  await close();
}
