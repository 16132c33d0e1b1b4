import { cleanText } from '../clean-text.ts';

/** What people wrote as one line of clean text. */
export const said = (text: string): string => cleanText(text).text.replace(/\s+/g, ' ').trim();
