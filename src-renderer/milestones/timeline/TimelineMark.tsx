import CheckCircle from '@mui/icons-material/CheckCircle';
import type { TimelineAxis } from '../../../src-domain/timeline/timeline-axis.ts';
import { placeOf } from '../../../src-domain/timeline/timeline-axis.ts';
import type { TimelineBar } from '../../../src-domain/timeline/timeline-bars.ts';
import type { Span } from '../../../src-domain/timing/timing.ts';
import { leastWidth } from './TimelineRoot.ts';
import type { DayScale } from './use-timeline-zoom.ts';

/** How the axis lies on the page. */
export interface AxisOnPage {
  readonly axis: TimelineAxis;
  readonly scale: DayScale;
}

/** Left edge and width of a span, in pixels from where the axis begins, and the ends that fade. */
export function placeOnPage(span: Span, { axis, scale }: AxisOnPage) {
  const { begin, end, fadesLeft, fadesRight } = placeOf(span, axis);
  const left = scale(begin);
  const width = Math.max(scale(end) - left, leastWidth);
  return { style: { left, width }, fadesLeft, fadesRight };
}

const listed = (...names: readonly (string | false)[]): string => names.filter(Boolean).join(' ');

/** The classes that give a bar its look. */
export const barClasses = (
  { look, isContinuous, isAmbiguous }: Pick<TimelineBar, 'look' | 'isContinuous' | 'isAmbiguous'>,
  { fadesLeft, fadesRight }: { readonly fadesLeft: boolean; readonly fadesRight: boolean },
): string =>
  listed(
    'timeline-mark timeline-bar',
    look,
    isContinuous && 'continuous',
    isAmbiguous && 'ambiguous',
    fadesLeft && 'fades-left',
    fadesRight && 'fades-right',
  );

/** A span that is told of by the bar beside it: when it is expected, or where the approved plan has it. */
export function SpanMark({
  span,
  kind,
  ...onPage
}: AxisOnPage & { readonly span: Span; readonly kind: 'forecast' | 'approved' }) {
  const { style, fadesLeft, fadesRight } = placeOnPage(span, onPage);
  const className = listed(
    `timeline-mark timeline-${kind}`,
    fadesLeft && 'fades-left',
    fadesRight && 'fades-right',
  );
  return <div className={className} style={style} />;
}

/** The day on which something was done. */
export function DoneMark({ left }: { readonly left?: number }) {
  return (
    <div
      className="timeline-mark timeline-done-on"
      {...(left !== undefined && { style: { left } })}
    >
      <CheckCircle aria-hidden />
    </div>
  );
}
