import HelpOutlined from '@mui/icons-material/HelpOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useEffect, useRef, useState } from 'react';
import type { Row } from '../../src-domain/entities/registry.ts';
import { choiceLabel } from '../../src-domain/messages/field-text.ts';
import { projectOf } from '../../src-domain/plan.ts';
import { PlanChoiceField } from '../forms/PlanChoiceField.tsx';
import { PlanTextField } from '../forms/PlanTextField.tsx';
import { usePlace } from '../frame/use-address.ts';
import { useLanguage } from '../language.ts';
import { RowTools } from '../ordered-rows/RowTools.tsx';
import type { OrderedRows } from '../ordered-rows/use-ordered-rows.ts';
import { usePlan } from '../project/open-project.ts';
import { Guidance } from './Guidance.tsx';
import { SectionExemption } from './SectionExemption.tsx';
import { SectionText } from './SectionText.tsx';

interface SectionPanelProps {
  readonly section: Row<'textSection'>;
  /** Those that it shares its order with. */
  readonly siblings: readonly Row<'textSection'>[];
  readonly rows: OrderedRows<'textSection'>;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
}

/** The chosen section: its heading and text, where it stands, and the guidance for it. */
export function SectionPanel(props: SectionPanelProps) {
  const { section, siblings, rows, onDuplicate, onRemove } = props;
  const { translate } = useLanguage();
  const projectLanguage = projectOf(usePlan()).language;
  const panel = useRef<HTMLElement>(null);
  const place = usePlace();
  const isUnderList = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  // Under the list the section may be out of sight when it is chosen there.
  useEffect(() => {
    if (!isUnderList || place?.id !== section.id || place.field !== null) return;
    panel.current?.scrollIntoView({ block: 'start' });
    panel.current?.focus({ preventScroll: true });
  }, [isUnderList, place, section.id]);
  const [isGuided, setIsGuided] = useState(true);
  const language = section.language ?? projectLanguage;
  const name = section.heading.trim() || translate('descriptionPage:unnamed');
  const at = siblings.findIndex(({ id }) => id === section.id);
  const move = (to: number) => () => rows.move(siblings, section.id, to);
  const guidance = section.guidance?.trim() ? section.guidance : null;
  return (
    <Box
      component="section"
      ref={panel}
      tabIndex={-1}
      aria-label={translate('descriptionPage:section', { name })}
      sx={{
        outline: 'none',
        display: 'grid',
        gap: 3,
        alignItems: 'start',
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          lg: guidance && isGuided ? 'minmax(0, 1fr) 16rem' : 'minmax(0, 1fr)',
        },
      }}
    >
      <Box sx={{ display: 'grid', gap: 2, minWidth: 0, maxWidth: '58rem', pt: 0.75 }}>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
          <Box sx={{ flexGrow: 1, minWidth: 0 }}>
            <PlanTextField entity="textSection" row={section} field="heading" lang={language} />
          </Box>
          <RowTools
            name={name}
            onUp={at > 0 ? move(at - 1) : undefined}
            onDown={at < siblings.length - 1 ? move(at + 1) : undefined}
            onDuplicate={onDuplicate}
            onRemove={onRemove}
          />
        </Box>
        <SectionText key={section.id} section={section} name={name} language={language} />
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            gap: 2,
            '& > *': { flex: '1 1 12rem', maxWidth: '15rem' },
          }}
        >
          <PlanChoiceField
            entity="textSection"
            row={section}
            field="chapter"
            label={translate('descriptionPage:chapter')}
          />
          <PlanChoiceField
            entity="textSection"
            row={section}
            field="language"
            label={translate('descriptionPage:language')}
            emptyLabel={translate('descriptionPage:language-as-project', {
              language: choiceLabel('project', 'language', projectLanguage, translate),
            })}
          />
        </Box>
        <SectionExemption key={`exempt ${section.id}`} section={section} />
      </Box>
      {guidance && (
        <Box sx={{ order: { xs: -1, lg: 0 }, position: { lg: 'sticky' }, top: 16, minWidth: 0 }}>
          <Button
            size="small"
            startIcon={<HelpOutlined />}
            aria-expanded={isGuided}
            onClick={() => setIsGuided(!isGuided)}
          >
            {translate(
              isGuided ? 'descriptionPage:guidance-hide' : 'descriptionPage:guidance-show',
            )}
          </Button>
          {isGuided && <Guidance markdown={guidance} lang={language} />}
        </Box>
      )}
    </Box>
  );
}
