/** Det som sies når andres arbeid er flettet inn mens prosjektet er åpent. */
export const takenIn = {
  changes_one: '{{who}} har gjort en endring. Den er tatt inn.',
  changes_other: '{{who}} har gjort {{count}} endringer. De er tatt inn.',
  'only-merged': 'En annen kopi av prosjektet er flettet inn.',
  collisions_one: 'Én ting venter på et valg.',
  collisions_other: '{{count}} ting venter på et valg.',
  choose: 'Se på valgene',
};
