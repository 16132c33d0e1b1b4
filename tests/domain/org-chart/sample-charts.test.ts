import { expect, test } from 'vitest';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { chartContent } from '../../../src-domain/org-chart/chart-content.ts';
import { chartOutline, outlineText } from '../../../src-domain/org-chart/chart-outline.ts';
import { samplePlan } from '../../main/documents/plans.ts';

const outlineOf = (name: string): string => {
  const plan = samplePlan();
  const chart = plan.rows.orgChart.find((each) => each.name === name);
  if (!chart) throw new Error(`The sample has no chart ${name}`);
  const translate = translatorFor('nb');
  return outlineText(chartOutline(chartContent(plan, chart, '2007-10-15', translate), translate));
};

test('the national chart, as an outline', () => {
  expect(outlineOf('Kvalitetskommuneprogrammet nasjonalt')).toBe(
    [
      'Politisk kontaktmøte: KRD, HOD, KD; KS; Ak/LO/Unio/YS (nivå: Sentralt)',
      '  Administrativ styringsgruppe',
      '    Prosjektleder',
      '      Analyse (ved siden av)',
      '      Regionale veiledere (nivå: Regionalt, forbundet med Nettverk)',
      '        Fylkesmannen (ved siden av)',
      '        NAV (ved siden av, forbundet med Kommune)',
      '        Kommune (nivå: Lokalt, forbundet med NAV)',
      '          Politikere',
      '          Ansatte',
      '          Ledere',
      '          Nettverk (ved siden av, forbundet med Regionale veiledere)',
    ].join('\n'),
  );
});

test('the chart of October 2007, as an outline', () => {
  expect(outlineOf('Organisering per oktober 2007')).toBe(
    [
      'Styringsgruppe = partssammensatt kvalitetsutvalg: felles for begge kommuner; del av ISK2',
      '  Fra begge kommuner: To hovedtillitsvalgte; Ordfører; Varaordfører/leder driftskomité; Rådmann; Én kommunalsjef (ved siden av)',
      '  Prosjektgruppe: prosjektleder; delprosjektansvarlige; to tillitsvalgte',
      '    Delprosjekt Uønsket deltid: organiseres som eget prosjekt med egen prosjektledelse',
      '    Delprosjekt Sykefravær (Levanger)',
      '      Igalo',
      '      Distrikt Sentrum/Ytterøy',
      '      Distrikt Sør',
      '      Distrikt Nesset/Frol',
      '    Delprosjekt Medarbeiderskap',
      '      Pleie- og omsorg Levanger',
      '      Omsorg og velferd Verdal',
      '      Diverse (ISK m.m.)',
      '    Delprosjekt Kvalitetsarbeid i oppvekstsektoren',
      '      Levanger: kvalitetsvurderingssystem',
      '      Verdal: helhetlige oppvekstplaner',
      '    Delprosjekt Avvikssystem og avvikskultur',
      '      Helhetlig, elektronisk kvalitetssystem',
      '      Piloter: Verdal bo- og helsetun, LBAS',
    ].join('\n'),
  );
});
