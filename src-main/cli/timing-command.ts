import type { Command } from 'commander';
import type { Translate } from '../../src-domain/messages/translate.ts';
import type { Span } from '../../src-domain/timing/spans.ts';
import { type Timing, timingOf } from '../../src-domain/timing/timing.ts';
import { type Context, print, printJson } from './context.ts';

/** The command that shows what the program understands of a written time. */
export function addTimingCommand(program: Command, { translate }: Context): void {
  program
    .command('timing <text>')
    .description(translate('terminal:help-timing'))
    .option('--json', translate('terminal:help-json'))
    .action((text: string, { json }: { json?: true }) => {
      const timing = timingOf(text);
      if (json) printJson(timing);
      else print(timingText(timing, translate));
    });
}

function timingText({ kind, spans, ambiguous }: Timing, translate: Translate): string {
  const lines = spans.map((span) => spanText(span, translate));
  if (lines.length === 0) {
    lines.push(
      translate(
        kind === 'none' || kind === 'continuous' || kind === 'event' || kind === 'unknown'
          ? `terminal:timing-${kind}`
          : 'terminal:timing-undated',
      ),
    );
  }
  if (ambiguous) lines.push(translate('terminal:timing-ambiguous'));
  return lines.join('\n');
}

const dayText = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' });

function spanText({ from, to }: Span, translate: Translate): string {
  const [first, last] = [from, to].map((day) =>
    day === null ? null : dayText.format(new Date(day)),
  );
  if (first && last) return first === last ? first : `${first} – ${last}`;
  if (first) return translate('terminal:timing-from', { day: first });
  return translate('terminal:timing-to', { day: last });
}
