import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useCallback, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { letteredName } from '../../../src-domain/lettered-name.ts';
import type { Translate } from '../../../src-domain/messages/translate.ts';
import {
  type CalendarEntry,
  type CalendarSection,
  calendarYears,
  monthKey,
} from '../../../src-domain/milestone-plan/calendar-months.ts';
import type { DatedItem } from '../../../src-domain/milestone-plan/dated-items.ts';
import { responsibleName } from '../../../src-domain/milestone-plan/responsible.ts';
import { placeAddress } from '../../frame/addresses.ts';
import { useAnnouncement } from '../../grid/use-announcement.ts';
import { useLanguage } from '../../language.ts';
import { useProject } from '../../project/open-project.ts';
import { useToday } from '../../today.ts';
import { useReporting } from '../use-reporting.tsx';
import { CalendarLine, type CalendarLineProps } from './CalendarLine.tsx';
import { CalendarRoot } from './CalendarRoot.ts';
import { placeText } from './place-text.ts';
import { useLines } from './use-lines.ts';

interface CalendarViewProps {
  /** Filtered and sorted. */
  readonly items: readonly DatedItem[];
  /** Whether the lines of a month stand by day, or in the order of the items. */
  readonly byDay: boolean;
}

const lineHeight = 52;
const headingHeight = 40;

/** What is due in each month, and what has no day. */
export function CalendarView({ items, byDay }: CalendarViewProps) {
  const { translate } = useLanguage();
  const today = useToday();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const years = useMemo(() => calendarYears(items, today, byDay), [items, today, byDay]);
  const entries = useMemo(() => {
    const all = years.flatMap(({ sections }) => sections.flatMap((section) => section.entries));
    return new Map(all.map((entry) => [entry.key, entry]));
  }, [years]);
  const { active, ...keys } = useLines(root, entries.keys().next().value ?? null);
  const current = monthKey(today);
  const hasCurrent = years.some(({ sections }) => sections.some(({ key }) => key === current));
  const [said, say] = useAnnouncement();
  const { report, reportDeadline } = useReporting();

  const project = useProject((state) => state.project);
  const lineOf = (entry: CalendarEntry) => lineFacts(entry, project, translate);

  const toCurrent = useCallback(() => {
    const section = root.current?.querySelector<HTMLElement>('.current');
    if (root.current && section) root.current.scrollTop = section.offsetTop;
  }, []);
  useLayoutEffect(toCurrent, [toCurrent]);

  const onReport = useStable((key: string, isDone: boolean) => {
    const entry = entries.get(key);
    if (!entry) return;
    const { item, deadline } = entry;
    const refused = deadline ? reportDeadline(item, deadline.day, isDone) : report([item], isDone);
    const name = nameOf(item) || translate('milestoneViews:unnamed');
    say(refused ?? translate(`milestoneViews:${isDone ? 'told-done' : 'told-not-done'}`, { name }));
  });

  if (items.length === 0) {
    return (
      <Typography color="textSecondary">{translate('milestoneViews:calendar-empty')}</Typography>
    );
  }
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 0.75 }}>
        <Typography
          id={`${id}-keys`}
          variant="body2"
          color="textSecondary"
          sx={{ flex: 1, minWidth: 280 }}
        >
          {translate('milestoneViews:calendar-keys')}
        </Typography>
        {hasCurrent && (
          <Button size="small" onClick={toCurrent}>
            {translate('milestoneViews:to-this-month')}
          </Button>
        )}
      </Box>
      <CalendarRoot
        ref={root}
        role="region"
        aria-label={translate('milestoneViews:calendar')}
        aria-describedby={`${id}-keys`}
        {...keys}
      >
        {years.map(({ year, sections }) => (
          <div key={year ?? 'without'}>
            <h2 className="calendar-year">{year ?? translate('milestoneViews:without-days')}</h2>
            {sections.map((section) => (
              <Section
                key={section.key}
                id={`${id}-${section.key}`}
                section={section}
                isCurrent={section.key === current}
                active={active}
                lineOf={lineOf}
                onReport={onReport}
              />
            ))}
          </div>
        ))}
      </CalendarRoot>
      <Box
        role="status"
        sx={{ minHeight: 20, mt: 0.5, color: 'text.secondary', fontSize: '0.8125rem' }}
      >
        {said}
      </Box>
    </>
  );
}

interface SectionProps {
  readonly id: string;
  readonly section: CalendarSection;
  readonly isCurrent: boolean;
  readonly active: string | null;
  readonly lineOf: (entry: CalendarEntry) => LineFacts;
  readonly onReport: (key: string, isDone: boolean) => void;
}

function Section({ id, section, isCurrent, active, lineOf, onReport }: SectionProps) {
  const { translate, language } = useLanguage();
  const { place, entries } = section;
  const height = headingHeight + Math.max(entries.length, 1) * lineHeight;
  return (
    <section
      className={isCurrent ? 'calendar-section current' : 'calendar-section'}
      aria-labelledby={id}
      style={{ containIntrinsicSize: `auto ${height}px` }}
    >
      <h3 id={id}>
        {placeText(place, translate, language)}
        {isCurrent && (
          <span className="calendar-now">{translate('milestoneViews:this-month')}</span>
        )}
        <span className="calendar-count">
          {translate('milestoneViews:in-section', { count: entries.length })}
        </span>
      </h3>
      {entries.length === 0 ? (
        <p className="calendar-nothing">{translate('milestoneViews:nothing-this-month')}</p>
      ) : (
        <ul aria-labelledby={id}>
          {entries.map((entry) => (
            <CalendarLine
              key={entry.key}
              {...lineOf(entry)}
              isTabStop={entry.key === active}
              onReport={onReport}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

type LineFacts = Omit<CalendarLineProps, 'isTabStop' | 'onReport'>;

/** Made of values that stay the same as long as the line says the same. */
function lineFacts(
  { key, item, day, deadline }: CalendarEntry,
  project: string,
  translate: Translate,
): LineFacts {
  const { entity, id, row, milestone, responsible } = item;
  const removed = translate('documents:removed-person');
  return {
    lineKey: key,
    entity,
    row,
    name: nameOf(item) || translate('milestoneViews:unnamed'),
    href: `#${placeAddress(project, { entity, id, field: null })}`,
    milestone: letteredName(milestone.letter, milestone.title),
    responsible: responsible.map((each) => responsibleName(each, removed)).join('; '),
    day,
    standing: deadline?.standing ?? null,
  };
}

const nameOf = ({ row }: DatedItem): string =>
  'text' in row ? row.text : letteredName(row.letter, row.title);

/** The same function for as long as the page stands, which does what the latest one says. */
function useStable<Given extends readonly unknown[]>(
  latest: (...given: Given) => void,
): (...given: Given) => void {
  const now = useRef(latest);
  useLayoutEffect(() => {
    now.current = latest;
  });
  return useCallback((...given: Given) => now.current(...given), []);
}
