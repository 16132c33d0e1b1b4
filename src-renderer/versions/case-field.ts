/** In an address: not a decision's line among the versions, but the case that is written for it. */
export const caseField = 'sak';
