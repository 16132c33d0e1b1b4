import description from '../../package.json' with { type: 'json' };

/** As package.json says it. */
export const programVersion = description.version;
