import ErrorOutlined from '@mui/icons-material/ErrorOutlined';
import LightbulbOutlined from '@mui/icons-material/LightbulbOutlined';
import WarningAmber from '@mui/icons-material/WarningAmber';

/** Each severity has a shape besides its colour; the word is in the catalogue. */
export const severityLooks = {
  fault: { Icon: ErrorOutlined, colour: 'error.main' },
  warning: { Icon: WarningAmber, colour: 'warning.main' },
  advice: { Icon: LightbulbOutlined, colour: 'info.main' },
} as const;
