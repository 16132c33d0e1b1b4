import ArrowDropDownOutlined from '@mui/icons-material/ArrowDropDownOutlined';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useId, useRef, useState } from 'react';
import type { PictureFormat } from '../../../../src-domain/drawing/picture-formats.ts';
import { chartContent } from '../../../../src-domain/org-chart/chart-content.ts';
import { chartOutline } from '../../../../src-domain/org-chart/chart-outline.ts';
import { findRow } from '../../../../src-domain/plan.ts';
import { call, saveChart } from '../../../bridge.ts';
import { documentAddress } from '../../../frame/addresses.ts';
import { ButtonStatus } from '../../../frame/ButtonStatus.tsx';
import { contentId } from '../../../frame/content.ts';
import { errorText } from '../../../frame/error-text.ts';
import { useGoTo } from '../../../frame/use-address.ts';
import { useAnnouncement } from '../../../grid/use-announcement.ts';
import { useLanguage } from '../../../language.ts';
import { usePlan, useProject } from '../../../project/open-project.ts';
import { useToday } from '../../../today.ts';
import { ClipboardRefused, copyOutline, copyPicture, pngOf } from './copy-chart.ts';
import { PrintDialog } from './PrintDialog.tsx';

/** What can be taken out of a chart: picture files, a copy, paper, and the Word document. */
export function ChartPictureMenu({ chartId }: { readonly chartId: string }) {
  const { translate, language } = useLanguage();
  const project = useProject((state) => state.project);
  const plan = usePlan();
  const today = useToday();
  const goTo = useGoTo();
  const buttonId = useId();
  const menuId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [isPrinting, setIsPrinting] = useState(false);
  const [said, say] = useAnnouncement();
  const chart = findRow(plan, 'orgChart', chartId);
  if (!chart) return null;

  const tellHow = (work: () => Promise<string>) => () => {
    say(translate('chartPictures:making'));
    work().then(say, (error: unknown) =>
      say(
        error instanceof ClipboardRefused
          ? translate('chartPictures:cannot-copy')
          : errorText(error, translate),
      ),
    );
  };
  const saveAs = (format: PictureFormat) =>
    tellHow(async () => {
      const saved = await saveChart(project, { chartId, format, language });
      if (saved.kind === 'not-saved') return '';
      return saved.kind === 'saved'
        ? translate('chartPictures:saved-to', { path: saved.path })
        : translate('chartPictures:downloaded', { name: saved.fileName });
    });
  const copy = tellHow(async () => {
    await copyPicture(async () => {
      const order = { chartId, format: 'png', language } as const;
      return pngOf((await call('draw-chart', { project, ...order })).base64);
    });
    return translate('chartPictures:copied');
  });
  const copyText = tellHow(async () => {
    await copyOutline(chartOutline(chartContent(plan, chart, today, translate), translate));
    return translate('chartPictures:copied-text');
  });
  const choose = (act: () => void) => () => {
    setIsOpen(false);
    act();
  };

  return (
    <>
      <Button
        ref={button}
        id={buttonId}
        endIcon={<ArrowDropDownOutlined />}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        {...(isOpen && { 'aria-controls': menuId })}
        onClick={() => setIsOpen(true)}
      >
        {translate('chartPictures:menu')}
      </Button>
      <Menu
        id={menuId}
        open={isOpen}
        anchorEl={() => button.current}
        container={() => document.getElementById(contentId)}
        onClose={() => setIsOpen(false)}
        slotProps={{ list: { 'aria-labelledby': buttonId } }}
      >
        <MenuItem onClick={choose(saveAs('svg'))}>{translate('chartPictures:save-svg')}</MenuItem>
        <MenuItem onClick={choose(saveAs('png'))}>{translate('chartPictures:save-png')}</MenuItem>
        <MenuItem onClick={choose(copy)}>{translate('chartPictures:copy')}</MenuItem>
        <MenuItem onClick={choose(copyText)}>{translate('chartPictures:copy-text')}</MenuItem>
        <MenuItem onClick={choose(() => setIsPrinting(true))}>
          {translate('chartPictures:print')}
        </MenuItem>
        <MenuItem onClick={choose(() => goTo(documentAddress(project, 'organisasjonskart')))}>
          {translate('chartPictures:document')}
        </MenuItem>
      </Menu>
      <ButtonStatus said={said} />
      {isPrinting && <PrintDialog chart={chart} onClose={() => setIsPrinting(false)} />}
    </>
  );
}
