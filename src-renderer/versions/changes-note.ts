import type { Row } from '../../src-domain/entities/registry.ts';
import { dayText } from '../../src-domain/messages/day-text.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { rowName } from '../../src-domain/row-name.ts';

/** What bodies want otherwise in a version, a line each: the note of the version that follows it. */
export function changesNote(
  plan: Plan,
  { label }: Row<'version'>,
  decisions: readonly Row<'decision'>[],
  translate: Translate,
): string {
  const lines = decisions.map(({ bodyId, meetingDate, caseNumber, wording }) => {
    const body = rowName(plan, 'body', bodyId, translate) ?? translate('history:unnamed');
    const about = [meetingDate === null ? '' : dayText(meetingDate), caseNumber.trim()]
      .filter((text) => text !== '')
      .join(', ');
    const said = wording.trim() || translate('cases:no-wording');
    return about === ''
      ? translate('cases:changes-by-alone', { body, wording: said })
      : translate('cases:changes-by', { body, about, wording: said });
  });
  return [translate('cases:changes-of', { label }), ...lines].join('\n');
}
