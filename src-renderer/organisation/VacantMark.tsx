import PersonOffOutlined from '@mui/icons-material/PersonOffOutlined';
import Box from '@mui/material/Box';
import { useLanguage } from '../language.ts';

/** Says of a seat that nobody sits there: in a word, a sign and a shape. */
export function VacantMark() {
  const { translate } = useLanguage();
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        px: 0.75,
        border: '1px dashed',
        borderColor: 'text.secondary',
        borderRadius: 1,
        color: 'text.secondary',
        lineHeight: 1.35,
      }}
    >
      <PersonOffOutlined aria-hidden sx={{ fontSize: 14 }} />
      {translate('organisationPage:vacant')}
    </Box>
  );
}
