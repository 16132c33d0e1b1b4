import { expect, test } from 'vitest';
import type { OutlineItem } from '../../../../../src-domain/org-chart/chart-outline.ts';
import { outlineHtml } from '../../../../../src-renderer/organisation/charts/pictures/copy-chart.ts';

test('an outline is copied as nested lists, in which no text is taken for marks', () => {
  const item = (text: string, ...items: readonly OutlineItem[]): OutlineItem => ({ text, items });
  expect(outlineHtml([item('Råd & <styr>', item('a'), item('b')), item('c')])).toBe(
    '<ul><li>Råd &amp; &lt;styr&gt;<ul><li>a</li><li>b</li></ul></li><li>c</li></ul>',
  );
  expect(outlineHtml([])).toBe('');
});
