import type { Texts } from '../catalogue.ts';
import type { subprojectsPage as nb } from '../nb/subprojects-page.ts';

export const subprojectsPage: Texts<typeof nb> = {
  explanation:
    'Det prosjektet er delt i. Eit delprosjekt kan sjølv vere delt: flytt ei rad inn under ei anna med Alt og piltastane, eller dra henne dit.',
  add: 'Nytt delprosjekt',
  'add-part': 'Ny del av delprosjektet',
  'leader-written-where':
    'Den ansvarlege blir sett på sida Organisering. «Vis plassen» i menyen for rada leier dit.',
  'nothing-to-be-part-of': 'Det er ikkje noko delprosjekt å vere del av enno.',
  empty: 'Prosjektet er ikkje delt i delprosjekt enno.',
  unnamed: 'Delprosjekt utan namn',
  activities: 'Hovudtiltak',
  milestones: 'Milepælar',
  measures: 'Tiltak',
  'leads-whole': '{{names}} (leier {{whole}})',
  'seat-vacant': 'Plassen er ubesett',
  'no-seat': 'Ingen',
  'show-seat': 'Vis plassen i Organisering',
  'to-seat': '{{seat}} i Organisering',
  'give-seat': 'Gi nokon plassen som delprosjektleiar i Organisering',
  'description-of': 'Skildring av {{name}}',
  removed: '{{label}}.',
  stays: '{{what}} står att utan delprosjekt.',
  'stays-activities_one': '1 hovudtiltak',
  'stays-activities_other': '{{count}} hovudtiltak',
  'stays-goals_one': '1 mål',
  'stays-goals_other': '{{count}} mål',
  'stays-milestones_one': '1 milepæl',
  'stays-milestones_other': '{{count}} milepælar',
  'gone-reports_one': '1 rapport som ikkje var levert, er sletta med.',
  'gone-reports_other': '{{count}} rapportar som ikkje var leverte, er sletta med.',
  'moved-up_one': '1 del er flytta eitt nivå opp.',
  'moved-up_other': '{{count}} delar er flytta eitt nivå opp.',
};
