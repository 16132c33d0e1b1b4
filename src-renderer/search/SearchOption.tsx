import KeyboardCommandKeyOutlined from '@mui/icons-material/KeyboardCommandKeyOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { HTMLAttributes } from 'react';
import { pageIcons } from '../frame/Navigation.tsx';
import { pageOf } from '../frame/pages.ts';
import { useLanguage } from '../language.ts';
import type { PaletteOption } from './palette-options.ts';

interface SearchOptionProps extends HTMLAttributes<HTMLLIElement> {
  readonly option: PaletteOption;
}

/** One line of what was found: what it is called, where it stands, and what of it was searched for. */
export function SearchOption({ option, ...props }: SearchOptionProps) {
  const { translate } = useLanguage();
  const Icon = iconOf(option);
  return (
    <Box component="li" {...props} sx={{ display: 'flex', gap: 1.5, alignItems: 'baseline' }}>
      <Icon fontSize="small" aria-hidden sx={{ alignSelf: 'center', color: 'text.secondary' }} />
      <Box sx={{ minWidth: 0, flexGrow: 1 }}>
        <Typography noWrap>{option.name}</Typography>
        {option.kind === 'hit' && option.hit.excerpt !== option.name && (
          <Typography variant="body2" color="textSecondary" noWrap>
            <Marked text={option.hit.excerpt} matched={option.hit.matched} />
          </Typography>
        )}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ whiteSpace: 'nowrap' }}>
        {option.kind === 'hit' && translate(`frame:page-${pageOf[option.hit.entity]}`)}
        {option.kind === 'command' && option.keys}
      </Typography>
    </Box>
  );
}

function iconOf(option: PaletteOption) {
  if (option.kind === 'command') return KeyboardCommandKeyOutlined;
  return pageIcons[option.kind === 'page' ? option.page : pageOf[option.hit.entity]];
}

interface MarkedProps {
  readonly text: string;
  readonly matched: readonly (readonly [number, number])[];
}

function Marked({ text, matched }: MarkedProps) {
  return (
    <>
      {text.slice(0, matched[0]?.[0] ?? text.length)}
      {matched.map(([start, end], at) => (
        <span key={start}>
          <b>{text.slice(start, end)}</b>
          {text.slice(end, matched[at + 1]?.[0])}
        </span>
      ))}
    </>
  );
}
