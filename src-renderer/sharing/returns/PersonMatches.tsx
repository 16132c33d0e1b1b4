import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import type { Row } from '../../../src-domain/entities/registry.ts';
import type { PersonMatch } from '../../../src-domain/handout/return-review.ts';
import { useLanguage } from '../../language.ts';
import { ReviewSection } from './ReviewSection.tsx';

interface PersonMatchesProps {
  readonly matches: readonly PersonMatch[];
  /** Those put in there, by their ids, who are somebody who is here already. */
  readonly same: readonly string[];
  readonly onChange: (same: readonly string[]) => void;
}

/** Who was put in there and seems to be here already. */
export function PersonMatches({ matches, same, onChange }: PersonMatchesProps) {
  const { translate } = useLanguage();
  if (matches.length === 0) return null;
  const toggle = (id: string) =>
    onChange(same.includes(id) ? same.filter((each) => each !== id) : [...same, id]);
  return (
    <ReviewSection
      heading={translate('takingBack:persons')}
      explanation={translate('takingBack:persons-what')}
    >
      <FormGroup sx={{ mt: 0.5 }}>
        {matches.map(({ there, here, certainty }) => (
          <FormControlLabel
            key={there.id}
            control={
              <Checkbox
                size="small"
                checked={same.includes(there.id)}
                onChange={() => toggle(there.id)}
              />
            }
            label={translate(`takingBack:match-${certainty}`, {
              there: toldApart(there),
              here: toldApart(here),
            })}
            slotProps={{ typography: { variant: 'body2' } }}
          />
        ))}
      </FormGroup>
    </ReviewSection>
  );
}

const toldApart = ({ name, email }: Row<'person'>): string => (email ? `${name} (${email})` : name);
