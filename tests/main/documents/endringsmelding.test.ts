import { describe, expect, test } from 'vitest';
import { usualOrder } from '../../../src-domain/document/document-order.ts';
import { versionsNeeded } from '../../../src-domain/document/frozen-plans.ts';
import type { Language } from '../../../src-domain/fields.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { planPart } from '../../../src-domain/versions/plan-part.ts';
import { buildDocument, composeDocument } from '../../../src-main/documents/build-document.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';
import { paragraphsOf, sdkErrors } from './build.ts';
import { lintWord, partsOf } from './word-lint.ts';
import { readXml } from './xml-tree.ts';

const content = { hash: 'ab'.repeat(32), sizeInBytes: 1, format: 'planverk/1' };
const [first, second] = [idOf(1), idOf(2)];

const planAt = (moved: string, more: readonly object[] = []) =>
  planFrom({
    project: [{ name: 'Ny skole' }],
    body: [{ id: idOf(3), name: 'Formannskapet' }],
    subproject: [{ id: idOf(4), letter: 'A', name: 'Flytting' }],
    version: [
      { id: first, label: 'Versjon 1', frozenAt: '2007-09-01T10:00:00.000Z', ...content },
      { id: second, label: 'Versjon 2', frozenAt: '2007-10-01T10:00:00.000Z', ...content },
    ],
    decision: [
      {
        versionId: first,
        bodyId: idOf(3),
        meetingDate: '2007-09-12',
        caseNumber: 'PS 117/07',
        outcome: 'approved',
      },
    ],
    milestone: [{ id: idOf(10), letter: 'A', title: 'Skolen står ferdig', time: { text: moved } }],
    measure: [
      {
        id: idOf(11),
        milestoneId: idOf(10),
        text: 'Velge entreprenør',
        time: { text: '1. mai 2008' },
      },
      ...more.map((row) => ({ milestoneId: idOf(10), ...row })),
    ],
    textSection: [{ id: idOf(20), heading: 'Bakgrunn', body: moved }],
  });

const before = planAt('1. juni 2009');
const after = planAt('1. august 2009', [{ id: idOf(12), text: 'Kjøpe møbler' }]);

async function built(plan: Plan, sides: object = {}, language: Language = 'nb') {
  const order = { ...usualOrder('endringsmelding', language), ...sides } as ReturnType<
    typeof usualOrder
  >;
  const frozen = new Map([
    [first, planPart(before, null)],
    [second, planPart(after, null)],
  ]);
  const frozenPlans = versionsNeeded(plan, order).map(({ id }) => ({
    versionId: id,
    plan: frozen.get(id) ?? plan,
  }));
  const options = { order, today: '2007-10-15', frozenPlans, pageNumbers: false };
  const { bytes } = await buildDocument(plan, options);
  const parts = partsOf(bytes);
  const { findings } = composeDocument(plan, options);
  return { bytes, parts, findings, lines: paragraphsOf(readXml(parts['word/document.xml'] ?? '')) };
}

describe('a notice of change', () => {
  test('tells first what it is between and how much has moved, then all of it, and what was decided', async () => {
    const { lines } = await built(after);
    expect(lines).toEqual([
      'Endringsmelding',
      'Ny skole',
      'Sammendrag',
      'Meldingen viser hva som er endret i planen fra «Versjon 1» (vedtatt, frosset 1. september 2007) til planen slik den er 15. oktober 2007.',
      'Milepæler og tiltak: én er flyttet og én er lagt til.',
      'Ellers i planen: Beskrivelse (én endring).',
      'Milepæler og tiltak',
      'Milepæl eller tiltak',
      'Var',
      'Er',
      'Endring',
      'A. Skolen står ferdig',
      '1. juni 2009',
      '1. august 2009',
      '61 dager (2 måneder) senere',
      'Kjøpe møbler',
      'ikke i planen',
      'uten tid',
      'lagt til',
      'Alle endringer',
      'Beskrivelse',
      'Endret tekst på avsnittet «Bakgrunn»: «1. august 2009» (var «1. juni 2009»)',
      'Milepælplan',
      'Endret tid på milepælen «A. Skolen står ferdig»: «1. august 2009» (var «1. juni 2009»)',
      'La til tiltaket «Kjøpe møbler»',
      'Vedtak i mellomtiden',
      'Organ',
      'Møtedato',
      'Sak',
      'Versjon',
      'Utfall',
      'Formannskapet',
      '12.09.2007',
      'PS 117/07',
      'Versjon 1',
      'vedtatt',
    ]);
  });

  test('says that nothing is changed where nothing is', async () => {
    const { lines } = await built(before);
    expect(lines).toContain('Ingenting er endret.');
    expect(lines).not.toContain('Alle endringer');
  });

  test('is between any two versions, and says so where there is nothing to hold against each other', async () => {
    const { lines } = await built(before, { fromVersionId: second, toVersionId: first });
    expect(lines).toContain('Milepæler og tiltak: én er flyttet og én er fjernet.');
    const alone = await built({ ...before, rows: { ...before.rows, version: [], decision: [] } });
    expect(alone.lines.at(-1)).toMatch(/^Det er ingenting å sammenligne/);
  });

  test.each(['nb', 'nn'] as const)('is valid Word that reads well, in %s', async (language) => {
    const { bytes, parts, findings } = await built(after, {}, language);
    expect(lintWord(parts)).toEqual([]);
    expect(await sdkErrors(bytes)).toEqual([]);
    expect(findings).toEqual([]);
  });
});
