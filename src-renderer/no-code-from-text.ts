import { z } from 'zod';

// The page's security policy lets nobody make code out of text, so zod needn't try. This must be said
// before the first schema is made.
z.config({ jitless: true });
