import ArrowDropDownOutlined from '@mui/icons-material/ArrowDropDownOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { useId, useRef, useState } from 'react';
import type { Diagram } from '../../src-domain/diagrams/diagram.ts';
import type { PictureFormat } from '../../src-domain/drawing/picture-formats.ts';
import { saveDiagram } from '../bridge.ts';
import { contentElement } from '../frame/content.ts';
import { errorText } from '../frame/error-text.ts';
import { useAnnouncement } from '../grid/use-announcement.ts';
import { useLanguage } from '../language.ts';

interface DiagramMenuProps {
  readonly diagram: Diagram;
  readonly project: string;
}

/** What a diagram can be saved as. */
export function DiagramMenu({ diagram, project }: DiagramMenuProps) {
  const { translate, language } = useLanguage();
  const buttonId = useId();
  const menuId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [said, say] = useAnnouncement();

  const save = async (format: PictureFormat) => {
    const saved = await saveDiagram(project, { diagram, format, language });
    if (saved.kind === 'not-saved') return '';
    return saved.kind === 'saved'
      ? translate('diagrams:saved-to', { path: saved.path })
      : translate('diagrams:downloaded', { name: saved.fileName });
  };
  const choose = (format: PictureFormat) => () => {
    setIsOpen(false);
    say(translate('diagrams:making'));
    save(format).then(say, (error: unknown) => say(errorText(error, translate)));
  };

  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 }}>
      <Button
        ref={button}
        id={buttonId}
        size="small"
        endIcon={<ArrowDropDownOutlined />}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={translate('diagrams:menu-of', { title: diagram.title })}
        {...(isOpen && { 'aria-controls': menuId })}
        onClick={() => setIsOpen(true)}
      >
        {translate('diagrams:menu')}
      </Button>
      <Menu
        id={menuId}
        open={isOpen}
        anchorEl={() => button.current}
        container={contentElement}
        onClose={() => setIsOpen(false)}
        slotProps={{ list: { 'aria-labelledby': buttonId } }}
      >
        <MenuItem onClick={choose('png')}>{translate('diagrams:save-png')}</MenuItem>
        <MenuItem onClick={choose('svg')}>{translate('diagrams:save-svg')}</MenuItem>
      </Menu>
      <Typography role="status" variant="body2" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {said}
      </Typography>
    </Box>
  );
}
