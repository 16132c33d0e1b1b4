import Box from '@mui/material/Box';
import type { HTMLAttributes } from 'react';
import type { Choice } from '../grid-model.ts';

interface ChoiceOptionProps {
  readonly attributes: HTMLAttributes<HTMLLIElement>;
  readonly choice: Choice;
}

/** One line of the list: the name, and what tells it from others of that name. */
export function ChoiceOption({ attributes, choice }: ChoiceOptionProps) {
  return (
    <Box component="li" {...attributes} sx={{ minHeight: '30px !important', py: '3px !important' }}>
      <span>
        {choice.name}
        {choice.detail && (
          <Box component="span" sx={{ color: 'text.secondary', ml: 0.75 }}>
            {choice.detail}
          </Box>
        )}
      </span>
    </Box>
  );
}
