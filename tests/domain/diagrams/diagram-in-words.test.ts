import { describe, expect, test } from 'vitest';
import type { Diagram } from '../../../src-domain/diagrams/diagram.ts';
import { diagramDescription } from '../../../src-domain/diagrams/diagram-description.ts';
import { diagramTable } from '../../../src-domain/diagrams/diagram-table.ts';
import { axisTitle } from '../../../src-domain/diagrams/diagram-value.ts';
import type { Language } from '../../../src-domain/fields.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { expectedDays, participants, sickLeave } from '../../fixtures/some-diagrams.ts';

const said = (diagram: Diagram, language: Language = 'nb') =>
  diagramDescription(diagram, language, translatorFor(language)).replaceAll('\u00a0', ' ');

const withSeries = (diagram: Diagram, ...series: Diagram['series']): Diagram => ({
  ...diagram,
  series,
});

describe('the table of a diagram', () => {
  test('has a row for each place, with figures as they are written; what is missing isn’t 0', () => {
    expect(diagramTable(sickLeave, 'nb')).toEqual({
      caption: 'Sykefravær (%)',
      heads: ['Periode', 'Levanger', 'Verdal', 'Mål'],
      rows: [
        { name: '3. tertial 2007', cells: ['8,1', '7,2', '6,5'] },
        { name: '1. tertial 2008', cells: ['7,6', '0', '6,5'] },
        { name: '31.08.2008', cells: [null, '6,9', '6,5'] },
        { name: '31.12.2008', cells: ['6,4', '6,6', '6,5'] },
        { name: '30.04.2009', cells: ['6,2', '6,7', '6,5'] },
      ],
    });
  });

  test('writes days as days', () => {
    const { caption, rows } = diagramTable(expectedDays, 'nn');
    expect(caption).toBe('Milepælstrend: Ventet ferdig');
    expect(rows[0]?.cells).toEqual(['30.06.2008', ...Array(7).fill(null), '01.10.2007']);
  });

  test('leaves out what is made by counting in twos', () => {
    const sum = { name: 'Sum', role: 'value', values: [0.1 + 0.2, 10_000, null] } as const;
    const { rows } = diagramTable(withSeries(participants, sum), 'nb');
    expect(rows.map(({ cells }) => cells[0]?.replace('\u00a0', ' '))).toEqual([
      '0,3',
      '10 000',
      undefined,
    ]);
  });
});

test.each([
  [{ kind: 'figures', title: 'Sykefravær', unit: '%' }, 'Sykefravær (%)'],
  [{ kind: 'figures', title: 'Deltakere', unit: 'deltakere' }, 'Deltakere'],
  [{ kind: 'figures', title: 'Skår', unit: '' }, 'Skår'],
  [{ kind: 'figures', title: '', unit: 'poeng' }, 'poeng'],
  [{ kind: 'days', title: 'Ventet ferdig' }, 'Ventet ferdig'],
] as const)('an axis of %o is called «%s»', (axis, title) => {
  expect(axisTitle(axis)).toBe(title);
});

describe('what a diagram says in words', () => {
  test('is the highest, the lowest and the last of each series, and how it stands to the target', () => {
    expect(said(sickLeave)).toBe(
      'Sykefraværet i de to kommunene. Linjediagram fra 3. tertial 2007 til 30.04.2009, 5 verdier bortover. ' +
        'Mål: 6,5 %. ' +
        'Levanger: høyest 8,1 % (3. tertial 2007), lavest 6,2 % (30.04.2009), sist 6,2 % (30.04.2009), 0,3 prosentpoeng under «Mål». ' +
        'Verdal: høyest 7,2 % (3. tertial 2007), lavest 0 % (1. tertial 2008), sist 6,7 % (30.04.2009), 0,2 prosentpoeng over «Mål».',
    );
  });

  test('is every value where they are few', () => {
    expect(said(participants, 'nn')).toBe(
      'Stolpediagram for 2007, 2008 og 2009. Minst: 400 deltakere. Høyst: 500 deltakere. ' +
        'Levanger: 420 deltakere (2007), 510 deltakere (2008), 0 deltakere (2009), 400 deltakere under «Minst», 500 deltakere under «Høyst». ' +
        'Verdal: 300 deltakere (2007), 480 deltakere (2009), 80 deltakere over «Minst», 20 deltakere under «Høyst».',
    );
  });

  test('is days and how many lie between, where days are drawn', () => {
    const [first, ...others] = expectedDays.series;
    const limit = others.at(-1);
    if (!first || !limit) throw new Error('There are no series');
    expect(said(withSeries(expectedDays, first, limit))).toBe(
      'Når milepælene er ventet, slik det var ved hver rapportering. Linjediagram fra 01.10.2007 til 01.10.2008, 5 verdier bortover. ' +
        'Milepæl A: senest 15.01.2009 (01.10.2008), tidligst 15.03.2008 (01.01.2008), sist 15.01.2009 (01.10.2008), 106 dager etter «Rapporteringsdag».',
    );
  });

  test.each([
    [[5, 5, 5, 5, 5], 'Skår: 5 % hele veien, 1,5 prosentpoeng under «Mål».'],
    [[null, null, null, null, 6.5], 'Skår: 6,5 % (30.04.2009), likt med «Mål».'],
    [[null, null, null, null, null], 'Skår: ingen verdier.'],
  ])('of %o: %s', (values, sentence) => {
    const target = sickLeave.series[2];
    if (!target) throw new Error('There is no target');
    const diagram = withSeries(sickLeave, { name: 'Skår', role: 'value', values }, target);
    expect(said(diagram)).toContain(` ${sentence}`);
  });

  test('names a target once that is called by its figure', () => {
    const values = [6.5, 6.5, 6.5, 6.5, 6.5];
    const diagram = withSeries(sickLeave, { name: 'Under 6,5\u00a0%', role: 'limit', values });
    expect(said(diagram)).toMatch(/bortover\. Under 6,5 %\.$/);
  });

  test('of a diagram without places is that it has no values', () => {
    const x = { kind: 'categories', title: 'År', labels: [] } as const;
    expect(said({ ...participants, x, series: [] })).toBe('Stolpediagram uten verdier.');
  });
});
