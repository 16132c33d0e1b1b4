import type { Command, CommanderError } from 'commander';
import type { Translate } from '../../src-domain/messages/translate.ts';

/** Gives help in the user's language, and leaves it to `wrongUseText` to say what was wrong. */
export function speak(program: Command, translate: Translate): void {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': translate('terminal:help-usage'),
    'Arguments:': translate('terminal:help-arguments'),
    'Options:': translate('terminal:help-options'),
    'Commands:': translate('terminal:help-commands'),
  };
  program
    .description(translate('terminal:help-planverk'))
    .helpOption('-h, --help', translate('terminal:help-help'))
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .configureOutput({ outputError: () => undefined });
}

/** What was wrong with a command line, and where help is to be had. */
export function wrongUseText(
  { code }: CommanderError,
  words: readonly string[],
  translate: Translate,
): string {
  const line = ['planverk', ...words].join(' ');
  return [reason(code, line, translate), translate('terminal:wrong-see-help')].join(' ');
}

function reason(code: string, line: string, translate: Translate): string {
  switch (code) {
    case 'commander.unknownCommand':
    case 'commander.unknownOption':
    case 'commander.excessArguments':
      return translate('terminal:wrong-unknown', { line });
    case 'commander.missingArgument':
    case 'commander.missingMandatoryOptionValue':
    case 'commander.optionMissingArgument':
      return translate('terminal:wrong-missing', { line });
    case 'commander.conflictingOption':
      return translate('terminal:wrong-conflict', { line });
    default:
      return translate('terminal:wrong-other', { line });
  }
}
