/** How fields of the plan look alike: on paper, with notes that can be read. */
export const fieldLook = {
  '& .MuiOutlinedInput-root': { bgcolor: 'background.paper' },
} as const;

export const notesLook = { mx: 0.25, mt: 0.5, fontSize: '0.78125rem', lineHeight: 1.45 } as const;
