import EventOutlined from '@mui/icons-material/EventOutlined';
import Button from '@mui/material/Button';
import { calendarText } from '../../src-domain/calendar-export/calendar-text.ts';
import { planCalendar } from '../../src-domain/calendar-export/plan-calendar.ts';
import type { ItemFilter } from '../../src-domain/milestone-plan/item-filter.ts';
import { saveCalendar } from '../bridge.ts';
import { ButtonStatus } from '../frame/ButtonStatus.tsx';
import { errorText } from '../frame/error-text.ts';
import { useAnnouncement } from '../grid/use-announcement.ts';
import { useLanguage } from '../language.ts';
import { usePlan, useProject } from '../project/open-project.ts';
import { useToday } from '../today.ts';

/** Makes a calendar file of what a filter leaves in, and tells what stands in it and what doesn't. */
export function CalendarExportButton({ filter }: { readonly filter: ItemFilter }) {
  const { translate, language } = useLanguage();
  const project = useProject((state) => state.project);
  const plan = usePlan();
  const today = useToday();
  const [said, say] = useAnnouncement();

  const save = async () => {
    const made = planCalendar(plan, filter, today, translate);
    if (made.entries.length === 0) return translate('calendar:none');
    const saved = await saveCalendar(project, { filter, language });
    if (saved.kind === 'not-saved') return '';
    const where =
      saved.kind === 'saved'
        ? translate('calendar:saved-to', { path: saved.path })
        : translate('calendar:downloaded', { name: saved.fileName });
    return `${where} ${calendarText(made, translate)}`;
  };
  const tellHow = () => {
    say(translate('calendar:making'));
    save().then(say, (error: unknown) => say(errorText(error, translate)));
  };

  return (
    <>
      <Button
        startIcon={<EventOutlined />}
        title={translate('calendar:save-explained')}
        onClick={tellHow}
      >
        {translate('calendar:save')}
      </Button>
      <ButtonStatus said={said} />
    </>
  );
}
