import ArrowBack from '@mui/icons-material/ArrowBack';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { readAddress } from '../frame/addresses.ts';
import { Bar } from '../frame/Bar.tsx';
import { SettingsMenu } from '../frame/SettingsMenu.tsx';
import { useLanguage } from '../language.ts';

/** The bar over the guide: the way back to where it was opened. */
export function GuideBar({ wayOut }: { readonly wayOut: string }) {
  const { translate } = useLanguage();
  const isFromProject = readAddress(wayOut) !== null;
  return (
    <Bar>
      <Button
        size="small"
        variant="outlined"
        color="inherit"
        href={`#${wayOut}`}
        startIcon={<ArrowBack fontSize="small" />}
        sx={{ borderColor: 'divider' }}
      >
        {translate(isFromProject ? 'guide:to-project' : 'guide:to-start')}
      </Button>
      <Box sx={{ flexGrow: 1 }} />
      <SettingsMenu />
    </Bar>
  );
}
