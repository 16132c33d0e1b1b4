import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';
import type { PersonalDataInWords } from '../../../src-domain/personal-data/in-words.ts';
import type { RemovalReach } from '../../../src-preload/contract.ts';
import { placeAddress } from '../../frame/addresses.ts';
import { useLanguage } from '../../language.ts';
import { useProject } from '../../project/open-project.ts';

export type TextsInWords = PersonalDataInWords['texts'];

interface RemovalPreviewProps {
  readonly reach: RemovalReach | null;
  /** Where the plan's free text tells of the person. */
  readonly texts: TextsInWords;
  readonly onLeave: () => void;
}

/** What removing a person takes away, and what it leaves. */
export function RemovalPreview({ reach, texts, onLeave }: RemovalPreviewProps) {
  const { translate } = useLanguage();
  const counted = [
    ['goes-history', reach?.entryCount ?? 0],
    ['goes-backups', reach?.backupCount ?? 0],
    ['goes-set-aside', reach?.setAsideCount ?? 0],
  ] as const;
  return (
    <>
      <Section heading={translate('personRemoval:goes')}>
        <li>{translate('personRemoval:goes-plan')}</li>
        {counted.map(
          ([key, count]) =>
            count > 0 && <li key={key}>{translate(`personRemoval:${key}`, { count })}</li>,
        )}
      </Section>
      <Section heading={translate('personRemoval:stays')}>
        <li>{translate('personRemoval:stays-documents')}</li>
        <li>{translate('personRemoval:stays-copies')}</li>
        <li>
          {texts.length === 0
            ? translate('personRemoval:stays-no-texts')
            : translate('personRemoval:stays-texts', { count: texts.length })}
          <TextsLeft texts={texts} onLeave={onLeave} />
        </li>
        <li>{translate('personRemoval:stays-earlier-texts')}</li>
      </Section>
    </>
  );
}

function Section({
  heading,
  children,
}: {
  readonly heading: string;
  readonly children: ReactNode;
}) {
  const headingId = useId();
  return (
    <Box component="section" aria-labelledby={headingId}>
      <Typography id={headingId} variant="h3">
        {heading}
      </Typography>
      <Box component="ul" sx={{ my: 0.5, pl: 2.5, '& > li': { my: 0.5 } }}>
        {children}
      </Box>
    </Box>
  );
}

const mostShown = 12;

interface TextsLeftProps {
  readonly texts: TextsInWords;
  readonly onLeave: () => void;
}

/** The places where free text has the name, each with the way there. */
export function TextsLeft({ texts, onLeave }: TextsLeftProps) {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  if (texts.length === 0) return null;
  return (
    <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
      {texts.slice(0, mostShown).map(({ place, cells }) => (
        <li key={`${place.id} ${place.field}`}>
          <Link href={`#${placeAddress(project, place)}`} onClick={onLeave}>
            {cells.place}
          </Link>
          {`: ${cells.text}`}
        </li>
      ))}
      {texts.length > mostShown && (
        <li>{translate('personRemoval:more-texts', { count: texts.length - mostShown })}</li>
      )}
    </Box>
  );
}
