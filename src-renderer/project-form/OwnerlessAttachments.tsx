import { useState } from 'react';
import { attachmentsOf } from '../../src-domain/attachments/attachments.ts';
import { AttachmentList } from '../attachments/AttachmentList.tsx';
import { useLanguage } from '../language.ts';
import { usePlan } from '../project/open-project.ts';
import { FormSection } from './FormSection.tsx';

/** The attachments that belong to nothing, since what they belonged to was deleted; nothing where there are none. */
export function OwnerlessAttachments() {
  const { translate } = useLanguage();
  const hasAny = attachmentsOf(usePlan(), {}).length > 0;
  const [isShown, setIsShown] = useState(hasAny);
  // Whoever deletes the last one can take it back where it was.
  if (hasAny && !isShown) setIsShown(true);
  if (!isShown) return null;
  return (
    <FormSection
      heading={translate('projectPage:section-ownerless')}
      guidance={translate('projectPage:section-ownerless-why')}
    >
      <AttachmentList owner={{}} mayAdd={false} />
    </FormSection>
  );
}
