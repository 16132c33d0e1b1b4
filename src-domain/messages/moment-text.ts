/** A moment in figures, in the time zone of the machine: '15.12.2008, 13:40'. */
export const momentText = (moment: string): string => format.format(new Date(moment));

const format = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'short', timeStyle: 'short' });
