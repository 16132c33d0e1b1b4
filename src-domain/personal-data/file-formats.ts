/** What a person's data is handed over as: to be read, and to be read by another program. */
export const personalDataFormats = ['docx', 'json'] as const;

export type PersonalDataFormat = (typeof personalDataFormats)[number];
