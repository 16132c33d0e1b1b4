import { useMemo } from 'react';
import { canHandOut } from '../../src-domain/handout/handout-overview.ts';
import { addressOf } from '../frame/addresses.ts';
import { useGoTo } from '../frame/use-address.ts';
import { useCommands } from '../frame/use-commands.ts';
import { useLanguage } from '../language.ts';
import { useProgram } from '../program.ts';
import { useProject } from '../project/open-project.ts';
import { askToHandOut } from '../sharing/handouts/hand-out-asking.ts';
import type { Command } from './palette-options.ts';

/** What the search can do besides finding. */
export function usePaletteCommands(): readonly Command[] {
  const { translate, language } = useLanguage();
  const { changeSettings } = useProgram();
  const { undo, redo, publish } = useCommands();
  const project = useProject((state) => state.project);
  const status = useProject((state) => state.status);
  const canGive = useProject(({ plan }) => canHandOut(plan));
  const goTo = useGoTo();
  return useMemo(() => {
    const command = (name: string, act: () => void, keys = ''): Command => ({
      kind: 'command',
      name,
      keys,
      act,
    });
    const other = language === 'nb' ? 'nn' : 'nb';
    return [
      ...(status.undo === null
        ? []
        : [command(translate('frame:undo-what', { label: status.undo }), undo, 'Ctrl+Z')]),
      ...(status.redo === null
        ? []
        : [command(translate('frame:redo-what', { label: status.redo }), redo, 'Ctrl+Y')]),
      command(translate('frame:publish-now'), publish, 'Ctrl+S'),
      command(translate('search:make-document'), () => goTo(addressOf(project, 'dokumenter'))),
      ...(canGive ? [command(translate('handingOut:command'), () => askToHandOut())] : []),
      command(translate('search:to-start'), () => goTo('/')),
      command(
        translate('search:use-language', { language: translate(`frame:language-${other}`) }),
        () => changeSettings({ language: other }),
      ),
      ...(['system', 'light', 'dark'] as const).map((scheme) =>
        command(`${translate('frame:colours')}: ${translate(`frame:colours-${scheme}`)}`, () =>
          changeSettings({ colorScheme: scheme === 'system' ? null : scheme }),
        ),
      ),
    ];
  }, [
    translate,
    language,
    status.undo,
    status.redo,
    undo,
    redo,
    publish,
    goTo,
    canGive,
    project,
    changeSettings,
  ]);
}
