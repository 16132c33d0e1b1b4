/** How fields of the plan look alike: on paper, but for one that can only be read, with notes that can be read. */
export const fieldLook = {
  '& .MuiOutlinedInput-root': { bgcolor: 'background.paper' },
  '& .MuiOutlinedInput-root:is(.Mui-readOnly, :has([readonly]))': {
    bgcolor: 'transparent',
    caretColor: 'transparent',
    '& .MuiOutlinedInput-notchedOutline': { borderStyle: 'dashed' },
    '& .MuiSelect-icon, & .MuiAutocomplete-endAdornment': { display: 'none' },
  },
} as const;

export const notesLook = { mx: 0.25, mt: 0.5, fontSize: '0.78125rem', lineHeight: 1.45 } as const;
