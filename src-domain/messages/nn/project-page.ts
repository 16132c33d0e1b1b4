import type { Texts } from '../catalogue.ts';
import type { projectPage as nb } from '../nb/project-page.ts';

/** Prosjekt. */
export const projectPage: Texts<typeof nb> = {
  explanation:
    'Skjemaet først i prosjektplanen. Alt blir lagra medan du skriv, og det du ikkje veit enno, kan stå tomt.',
  'section-project': 'Prosjektet',
  'section-project-why': 'Namnet står på framsida av alle dokumenta.',
  'section-time': 'Tid',
  'section-time-why': 'Tiltak og milepælar blir kontrollerte mot desse dagane.',
  'section-order': 'Oppdrag',
  'section-order-why': 'Kven prosjektet blir gjort for, og kven som gjennomfører det.',
  'section-larger': 'Samanheng',
  'section-larger-why': 'Nokre prosjekt er ein del av eit hovudprosjekt eller eit program.',
  'section-areas': 'Hovudinnsatsområde',
  'section-areas-why':
    'Dei få områda som prosjektet skal samle kreftene om. Dei står under bakgrunnen i planen.',
  'section-ownerless': 'Vedlegg utan tilknyting',
  'section-ownerless-why':
    'Det dei høyrde til, er sletta. Ta ut det som skal brukast ein annan stad, og slett resten.',
  'section-form': 'Utfylling',
  'section-form-why': 'Kven som har skrive planen, når, og på kva målform.',
  title: 'Tittel på dokumenta',
  'title-help': 'Lat han stå tom når dokumenta skal heite det same som prosjektet.',
  organisation: 'Kommune eller samarbeid',
  'organisation-help': 'Vel ein som finst, eller skriv namnet på ein ny.',
  start: 'Planlagd startdato',
  end: 'Planlagd sluttdato',
  'client-help': 'Til dømes formannskapet eller kommunestyret.',
  'contractor-help': 'Til dømes ei eining, ei prosjektgruppe eller fleire saman.',
  larger: 'Er prosjektet eit delprosjekt eller ein del av eit større prosjekt eller program?',
  'larger-explanation': 'Forklaring',
  'larger-explanation-help': 'Kva prosjekt eller program, og korleis dei heng saman.',
  authors: 'Utfylt av',
  'authors-empty': 'Ingen er førte opp enno.',
  'author-new': 'Legg til person',
  'author-help': 'Vel ein person i planen, eller skriv namnet på ein ny og trykk Enter.',
  unnamed: 'utan namn',
  date: 'Dato',
  'date-help': 'Slik han skal stå i skjemaet, til dømes «August 2027».',
  language: 'Målform i planen',
  'area-name': 'Namn',
  'area-explanation': 'Forklaring',
  'area-add': 'Legg til hovudinnsatsområde',
  'areas-empty': 'Ingen hovudinnsatsområde enno.',
  'area-number': 'hovudinnsatsområde {{number}}',
  'area-keys':
    'Enter etter eit namn byrjar på det neste. Alt + pil opp eller ned flyttar området du står i.',
};
