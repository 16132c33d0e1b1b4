import type { ReactNode } from 'react';
import type { BarLook } from '../../../src-domain/timeline/timeline-bars.ts';
import { useLanguage } from '../../language.ts';
import { DoneMark } from './TimelineMark.tsx';

const looks: readonly BarLook[] = ['not-started', 'under-way', 'done', 'overdue', 'dropped'];

/** What the marks mean. */
export function TimelineLegend({ hasBaseline }: { readonly hasBaseline: boolean }) {
  const { translate } = useLanguage();
  const entry = (text: string, mark: ReactNode) => (
    <li>
      {mark}
      {text}
    </li>
  );
  const bar = (classes: string) => <div className={`timeline-mark timeline-bar ${classes}`} />;
  return (
    <ul className="timeline-legend" aria-label={translate('timeline:legend')}>
      {looks.map((look) => (
        <li key={look}>
          {bar(look)}
          {translate(`timeline:legend-${look}`)}
        </li>
      ))}
      {entry(translate('timeline:legend-continuous'), bar('continuous fades-left fades-right'))}
      {entry(translate('timeline:legend-uncertain'), bar('ambiguous'))}
      {entry(translate('timeline:legend-milestone'), bar('diamond'))}
      {entry(
        translate('timeline:legend-forecast'),
        <div className="timeline-mark timeline-forecast" />,
      )}
      {hasBaseline &&
        entry(
          translate('timeline:legend-approved'),
          <div className="timeline-mark timeline-approved" />,
        )}
      {entry(translate('timeline:legend-done-on'), <DoneMark />)}
    </ul>
  );
}
