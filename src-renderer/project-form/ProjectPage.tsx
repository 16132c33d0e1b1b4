import Box from '@mui/material/Box';
import Container from '@mui/material/Container';
import { projectOf } from '../../src-domain/plan.ts';
import { BackupsButton } from '../backups/BackupsButton.tsx';
import { ClosingSection } from '../closing/ClosingSection.tsx';
import { PlanChoiceField } from '../forms/PlanChoiceField.tsx';
import { PlanDayField } from '../forms/PlanDayField.tsx';
import { PlanTextField } from '../forms/PlanTextField.tsx';
import { PlanTimeField } from '../forms/PlanTimeField.tsx';
import { PlanYesNo } from '../forms/PlanYesNo.tsx';
import { PageHeader } from '../frame/PageHeader.tsx';
import { useLanguage } from '../language.ts';
import { OfWholeProject } from '../project/OfWholeProject.tsx';
import { usePlan } from '../project/open-project.ts';
import { AuthorList } from './AuthorList.tsx';
import { FocusAreaList } from './FocusAreaList.tsx';
import { FormSection } from './FormSection.tsx';
import { OrganisationField } from './OrganisationField.tsx';
import { OwnerlessAttachments } from './OwnerlessAttachments.tsx';

/** The form at the head of the plan. */
export function ProjectPage() {
  const { translate } = useLanguage();
  const row = projectOf(usePlan());
  const ofProject = { entity: 'project', row } as const;
  const lang = row.language;
  return (
    <Container maxWidth="lg" sx={{ py: 2.5, mx: 0 }}>
      <PageHeader page="prosjekt" explanation={translate('projectPage:explanation')} />
      <FormSection
        heading={translate('projectPage:section-project')}
        guidance={translate('projectPage:section-project-why')}
      >
        <PlanTextField {...ofProject} field="name" lang={lang} />
        <PlanTextField
          {...ofProject}
          field="documentTitle"
          label={translate('projectPage:title')}
          help={translate('projectPage:title-help')}
          empty={null}
          lang={lang}
        />
        <OrganisationField project={row} />
      </FormSection>
      <FormSection
        heading={translate('projectPage:section-time')}
        guidance={translate('projectPage:section-time-why')}
      >
        <Box
          sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: 'repeat(2, 1fr)' } }}
        >
          <PlanDayField {...ofProject} field="startDate" label={translate('projectPage:start')} />
          <PlanDayField {...ofProject} field="endDate" label={translate('projectPage:end')} />
        </Box>
      </FormSection>
      <FormSection
        heading={translate('projectPage:section-order')}
        guidance={translate('projectPage:section-order-why')}
      >
        <PlanTextField
          {...ofProject}
          field="client"
          help={translate('projectPage:client-help')}
          lines={1}
          lang={lang}
        />
        <PlanTextField
          {...ofProject}
          field="contractor"
          help={translate('projectPage:contractor-help')}
          lines={2}
          lang={lang}
        />
      </FormSection>
      <FormSection
        heading={translate('projectPage:section-larger')}
        guidance={translate('projectPage:section-larger-why')}
      >
        <PlanYesNo {...ofProject} field="isPartOfLarger" label={translate('projectPage:larger')} />
        {row.isPartOfLarger && (
          <PlanTextField
            {...ofProject}
            field="largerProjectExplanation"
            label={translate('projectPage:larger-explanation')}
            help={translate('projectPage:larger-explanation-help')}
            lines={2}
            lang={lang}
          />
        )}
      </FormSection>
      <FormSection
        heading={translate('projectPage:section-areas')}
        guidance={translate('projectPage:section-areas-why')}
      >
        <FocusAreaList lang={lang} />
      </FormSection>
      <FormSection
        heading={translate('projectPage:section-form')}
        guidance={translate('projectPage:section-form-why')}
      >
        <AuthorList />
        <PlanTimeField
          {...ofProject}
          field="filledInTime"
          label={translate('projectPage:date')}
          help={translate('projectPage:date-help')}
        />
        <Box sx={{ maxWidth: '16rem' }}>
          <PlanChoiceField
            {...ofProject}
            field="language"
            label={translate('projectPage:language')}
          />
        </Box>
      </FormSection>
      <OwnerlessAttachments />
      <FormSection heading={translate('backups:title')} guidance={translate('backups:explanation')}>
        <BackupsButton />
      </FormSection>
      <OfWholeProject>
        <FormSection
          heading={translate('closing:section')}
          guidance={translate('closing:section-why')}
        >
          <ClosingSection />
        </FormSection>
      </OfWholeProject>
    </Container>
  );
}
