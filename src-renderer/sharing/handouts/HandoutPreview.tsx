import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useDeferredValue, useMemo } from 'react';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { handoutPreview } from '../../../src-domain/handout/handout-preview.ts';
import { listText } from '../../../src-domain/messages/list-text.ts';
import { storedSizeText } from '../../../src-domain/messages/size-text.ts';
import { rowName } from '../../../src-domain/row-name.ts';
import { useLanguage } from '../../language.ts';
import { usePlan } from '../../project/open-project.ts';
import { FoldedRows } from './FoldedRows.tsx';
import { PreviewColumn } from './PreviewColumn.tsx';

/** What goes along with a hand-out of a sub-project, and what doesn't, to be looked at before it is written. */
export function HandoutPreview({ subprojectId }: { readonly subprojectId: string }) {
  const { translate, language } = useLanguage();
  const plan = usePlan();
  const shown = useDeferredValue(subprojectId);
  const preview = useMemo(() => handoutPreview(plan, shown), [plan, shown]);
  const { copy, own, along, persons, attachments, home } = preview;
  const contactOf = ({ email, telephone }: Row<'person'>) => {
    const what = [
      ...(email === null ? [] : [translate('handingOut:email')]),
      ...(telephone === null ? [] : [translate('handingOut:telephone')]),
    ];
    return what.length === 0
      ? translate('handingOut:only-name')
      : translate('handingOut:with-contact', { what: listText(what, language) });
  };
  const personTexts = persons.map((person) => {
    const name = rowName(copy, 'person', person.id, translate) ?? translate('handingOut:unnamed');
    return `${name}: ${contactOf(person)}`;
  });
  return (
    <Box component="section" sx={{ mt: 2.5 }}>
      <Typography variant="h3" component="h3">
        {translate('handingOut:preview')}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 2.5,
          mt: 1,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(3, minmax(0, 1fr))' },
        }}
      >
        <PreviewColumn heading={translate('handingOut:own')} plan={copy} kinds={own}>
          {attachments.length > 0 && (
            <FoldedRows
              heading={translate('handingOut:attachments')}
              texts={attachments.map(
                ({ name, sizeInBytes }) => `${name} (${storedSizeText(sizeInBytes)})`,
              )}
            />
          )}
        </PreviewColumn>
        <PreviewColumn heading={translate('handingOut:along')} plan={copy} kinds={along}>
          {persons.length > 0 && (
            <FoldedRows heading={translate('handingOut:persons')} texts={personTexts} />
          )}
        </PreviewColumn>
        <PreviewColumn
          heading={translate('handingOut:home')}
          what={translate(home.length > 0 ? 'handingOut:home-what' : 'handingOut:home-history')}
          plan={plan}
          kinds={home}
        />
      </Box>
    </Box>
  );
}
