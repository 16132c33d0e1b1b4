import { letteredName } from '../../../src-domain/lettered-name.ts';
import type { Translate } from '../../../src-domain/messages/translate.ts';
import type {
  CalendarEntry,
  CalendarSection,
} from '../../../src-domain/milestone-plan/calendar-months.ts';
import { itemName } from '../../../src-domain/milestone-plan/item-name.ts';
import { responsibleName } from '../../../src-domain/milestone-plan/responsible.ts';
import { placeAddress } from '../../frame/addresses.ts';
import { useLanguage } from '../../language.ts';
import { useProject } from '../../project/open-project.ts';
import { CalendarLine, type CalendarLineProps } from './CalendarLine.tsx';
import { type DrawnRow, placed } from './drawn-parts.ts';
import { placeText } from './place-text.ts';

interface CalendarSectionViewProps {
  readonly section: CalendarSection;
  readonly drawn: readonly DrawnRow[];
  readonly isCurrent: boolean;
  /** The line that Tab leads to. */
  readonly active: string | null;
  readonly measure: (element: Element | null) => void;
  readonly onReport: (key: string, isDone: boolean) => void;
}

/** What is on the page of a month or a longer part of the year. */
export function CalendarSectionView(props: CalendarSectionViewProps) {
  const { section, drawn, isCurrent, active, measure, onReport } = props;
  const { translate, language } = useLanguage();
  const project = useProject((state) => state.project);
  const { place, entries } = section;
  const name = placeText(place, translate, language);
  const lines = drawn.flatMap(({ row, at }) => (row.kind === 'line' ? [{ ...row, at }] : []));
  const heading = drawn.find(({ row }) => row.kind === 'heading');
  const nothing = drawn.find(({ row }) => row.kind === 'nothing');
  return (
    <section
      className={isCurrent ? 'calendar-section current' : 'calendar-section'}
      aria-label={name}
    >
      {heading && (
        // Of the level of the years, since a year's own heading needn't be on the page.
        <h2 ref={measure} {...placed(heading.at)}>
          {name}
          {isCurrent && (
            <span className="calendar-now">{translate('milestoneViews:this-month')}</span>
          )}
          <span className="calendar-count">
            {translate('milestoneViews:in-section', { count: entries.length })}
          </span>
        </h2>
      )}
      {nothing && (
        <p ref={measure} className="calendar-nothing" {...placed(nothing.at)}>
          {translate('milestoneViews:nothing-this-month')}
        </p>
      )}
      {lines.length > 0 && (
        <ul aria-label={name}>
          {lines.map(({ id, entry, place: number, at: { index, start } }) => (
            <CalendarLine
              key={id}
              {...lineFacts(entry, project, translate)}
              isTabStop={id === active}
              onReport={onReport}
              place={number}
              count={entries.length}
              index={index}
              top={start}
              ref={measure}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

type LineFacts = Omit<
  CalendarLineProps,
  'isTabStop' | 'onReport' | 'place' | 'count' | 'index' | 'top' | 'ref'
>;

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
    name: itemName(row).trim() || translate('milestoneViews:unnamed'),
    href: `#${placeAddress(project, { entity, id, field: null })}`,
    milestone: letteredName(milestone.letter, milestone.title),
    responsible: responsible.map((each) => responsibleName(each, removed)).join('; '),
    day,
    standing: deadline?.standing ?? null,
  };
}
