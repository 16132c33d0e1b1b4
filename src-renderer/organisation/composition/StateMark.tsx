import AddCircleOutlined from '@mui/icons-material/AddCircleOutlined';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlined from '@mui/icons-material/ErrorOutlined';
import HelpOutlined from '@mui/icons-material/HelpOutlined';
import Box from '@mui/material/Box';

/** Each state has a shape and a colour of its own beside its word. */
const looks = {
  met: { Icon: CheckCircleOutlined, colour: 'success.main' },
  broken: { Icon: ErrorOutlined, colour: 'error.main' },
  surplus: { Icon: AddCircleOutlined, colour: 'info.main' },
  uncertain: { Icon: HelpOutlined, colour: 'warning.main' },
} as const;

export type State = keyof typeof looks;

interface StateMarkProps {
  readonly state: State;
  readonly word: string;
}

/** How it is with a line: in a shape, a colour and a word. */
export function StateMark({ state, word }: StateMarkProps) {
  const { Icon, colour } = looks[state];
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'flex-start' }}>
      <Box component={Icon} aria-hidden sx={{ color: colour, fontSize: 18, mt: '1px' }} />
      {word}
    </Box>
  );
}
