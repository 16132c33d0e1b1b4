import { expect, test } from 'vitest';
import { findRow, inOrder } from '../../../src-domain/plan.ts';
import { readResourcePlan } from './resource-plans.ts';

const plan = readResourcePlan('sample/kvalitetskommune.json');
const [national, local] = inOrder(plan.rows.orgChart);

const linkOf = (box: (typeof plan.rows.chartBox)[number]) =>
  findRow(plan, 'body', box.bodyId)?.name ?? findRow(plan, 'subproject', box.subprojectId)?.name;
const titleOf = (id: string | null) => {
  const box = findRow(plan, 'chartBox', id);
  return box ? (box.title ?? linkOf(box) ?? '') : '';
};
const boxesOf = (chartId: string | undefined) =>
  inOrder(plan.rows.chartBox, ({ orgChartId }) => orgChartId === chartId);
const linesOf = (chartId: string | undefined) =>
  plan.rows.chartLine
    .filter(({ orgChartId }) => orgChartId === chartId)
    .map(({ fromBoxId, toBoxId, label }) => [titleOf(fromBoxId), titleOf(toBoxId), label]);

test('the national chart is undated, in three levels, with two cross links', () => {
  expect([national?.name, national?.asOf, national?.levels]).toEqual([
    'Kvalitetskommuneprogrammet nasjonalt',
    null,
    ['Sentralt', 'Regionalt', 'Lokalt'],
  ]);
  const boxes = boxesOf(national?.id).map((box) => [
    titleOf(box.id),
    titleOf(box.parentId),
    box.level,
    box.kind,
    box.lines,
  ]);
  expect(boxes).toEqual([
    ['Politisk kontaktmøte', '', 'Sentralt', 'box', ['KRD, HOD, KD', 'KS', 'Ak/LO/Unio/YS']],
    ['Administrativ styringsgruppe', 'Politisk kontaktmøte', 'Sentralt', 'box', []],
    ['Prosjektleder', 'Administrativ styringsgruppe', 'Sentralt', 'box', []],
    ['Analyse', 'Prosjektleder', 'Sentralt', 'side', []],
    ['Regionale veiledere', 'Prosjektleder', 'Regionalt', 'box', []],
    ['Fylkesmannen', 'Regionale veiledere', 'Regionalt', 'side', []],
    ['NAV', 'Regionale veiledere', 'Regionalt', 'side', []],
    ['Kommune', 'Regionale veiledere', 'Lokalt', 'container', []],
    ['Politikere', 'Kommune', 'Lokalt', 'inside', []],
    ['Ansatte', 'Kommune', 'Lokalt', 'inside', []],
    ['Ledere', 'Kommune', 'Lokalt', 'inside', []],
    ['Nettverk', 'Kommune', 'Lokalt', 'side', []],
  ]);
  expect(linesOf(national?.id)).toEqual([
    ['NAV', 'Kommune', ''],
    ['Nettverk', 'Regionale veiledere', ''],
  ]);
});

test("the project's own chart is of October 2007 and linked to bodies and sub-projects", () => {
  expect([local?.name, local?.asOf, local?.levels]).toEqual([
    'Organisering per oktober 2007',
    '2007-10',
    [],
  ]);
  const steering = 'Styringsgruppe = partssammensatt kvalitetsutvalg';
  const sick = 'Delprosjekt Sykefravær (Levanger)';
  const staff = 'Delprosjekt Medarbeiderskap';
  const upbringing = 'Delprosjekt Kvalitetsarbeid i oppvekstsektoren';
  const deviations = 'Delprosjekt Avvikssystem og avvikskultur';
  const boxes = boxesOf(local?.id).map((box) => [
    box.kind,
    titleOf(box.id),
    titleOf(box.parentId),
    linkOf(box) ?? '',
    ...box.lines,
  ]);
  expect(boxes).toEqual([
    ['box', steering, '', 'Styringsgruppe', 'felles for begge kommuner', 'del av ISK2'],
    ['side', 'Fra begge kommuner', steering, ''],
    [
      'box',
      'Prosjektgruppe',
      steering,
      'Prosjektgruppe',
      'prosjektleder',
      'delprosjektansvarlige',
      'to tillitsvalgte',
    ],
    [
      'box',
      'Delprosjekt Uønsket deltid',
      'Prosjektgruppe',
      'Uønsket deltid',
      'organiseres som eget prosjekt med egen prosjektledelse',
    ],
    ['box', sick, 'Prosjektgruppe', 'Redusert sykefravær i Levanger kommune'],
    ['list', 'Igalo', sick, 'Igalo'],
    ['list', 'Distrikt Sentrum/Ytterøy', sick, 'Distrikt Sentrum/Ytterøy'],
    ['list', 'Distrikt Sør', sick, 'Distrikt Sør'],
    ['list', 'Distrikt Nesset/Frol', sick, 'Distrikt Nesset/Frol'],
    ['box', staff, 'Prosjektgruppe', 'Medarbeiderskap 2007–2009'],
    ['list', 'Pleie- og omsorg Levanger', staff, ''],
    ['list', 'Omsorg og velferd Verdal', staff, ''],
    ['list', 'Diverse (ISK m.m.)', staff, ''],
    ['box', upbringing, 'Prosjektgruppe', 'Kvalitetsarbeid i oppvekstsektoren'],
    ['list', 'Levanger: kvalitetsvurderingssystem', upbringing, 'Kvalitetsvurderingssystem'],
    ['list', 'Verdal: helhetlige oppvekstplaner', upbringing, 'Helhetlige oppvekstplaner'],
    ['box', deviations, 'Prosjektgruppe', 'Avvikssystemer og avvikskulturer'],
    ['list', 'Helhetlig, elektronisk kvalitetssystem', deviations, ''],
    ['list', 'Piloter: Verdal bo- og helsetun, LBAS', deviations, ''],
  ]);
  expect(linesOf(local?.id)).toEqual([]);
});

test("the steering group's composition stands beside its box", () => {
  const composed = boxesOf(local?.id).filter(({ compositionOfBodyId }) => compositionOfBodyId);
  expect(
    composed.map(({ compositionOfBodyId }) => findRow(plan, 'body', compositionOfBodyId)?.name),
  ).toEqual(['Styringsgruppe']);
});
