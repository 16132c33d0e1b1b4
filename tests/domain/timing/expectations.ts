import type { Ambiguity, Span, Timing, TimingKind } from '../../../src-domain/timing/timing.ts';

/** '2008-03-01..2008-03-15', '..2009-12-31', '2007-09-01..', or one day; several after a space. */
function spansOf(written: string): Span[] {
  return written.split(' ').flatMap((span) => {
    if (span === '') return [];
    const [from = '', to = from] = span.split('..');
    return [{ from: from || null, to: to || null }];
  });
}

/** The whole Timing that a text should give. */
export function expectedTiming(
  text: string,
  kind: TimingKind,
  written: string,
  ambiguities: readonly Ambiguity[],
): Timing {
  const spans = spansOf(written);
  const firstDays = spans.map(({ from }) => from ?? '');
  const lastDays = spans.map(({ to }) => to ?? '9999');
  const earliest = firstDays.toSorted()[0] || null;
  const latest = lastDays.toSorted().at(-1) ?? '9999';
  return {
    text,
    kind,
    spans,
    earliest,
    latest: latest === '9999' ? null : latest,
    ambiguous: ambiguities.length > 0,
    ambiguities,
  };
}
