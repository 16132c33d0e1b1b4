import { entity, orderedEntity } from '../entity.ts';
import * as field from '../fields.ts';
import { exemptUnder } from './exempt-under.ts';

/** The form at the head of the plan. */
export const project = entity({
  single: true,
  fields: {
    name: field.text(),
    /** The title on the documents, where it differs from the name. */
    documentTitle: field.optionalText(),
    organisationId: field.optionalReference(),
    startDate: field.optionalDay(),
    endDate: field.optionalDay(),
    /** Oppdragsgiver. */
    client: field.text(),
    /** Oppdragstaker. */
    contractor: field.text(),
    isPartOfLarger: field.optionalYesOrNo(),
    largerProjectExplanation: field.text(),
    /** The form's date, as written ('August 2007'). */
    filledInTime: field.optionalTime(),
    /** The day when the project was closed: from then on it is for reading. */
    closedOn: field.optionalDay(),
    language: field.oneOf(field.languages, 'nb'),
  },
  references: { organisationId: 'organisation' },
});

/** Who filled in the form. */
export const planAuthor = orderedEntity({
  fields: { personId: field.reference() },
  references: { personId: 'person' },
  unique: [['personId']],
});

/** A part of the plan that is written as text, with guidance that never prints. */
export const textSection = orderedEntity({
  fields: {
    chapter: field.oneOf(['organisation', 'description', 'planning', 'appendix'], 'description'),
    /** What the section introduces; null for one that the project has added. */
    topic: field.optionalOneOf([
      'organisation',
      'background',
      'effect-goals',
      'result-goals',
      'activities',
      'milestones',
    ]),
    heading: field.text(),
    body: field.markdown(),
    guidance: field.optionalText(),
    language: field.optionalOneOf(field.languages),
    exemptUnder,
    subprojectId: field.optionalReference(),
    inOwnPlan: field.yesOrNo(),
  },
  references: { subprojectId: 'subproject' },
  subproject: 'subprojectId',
});

/** Hovedinnsatsområde. */
export const focusArea = orderedEntity({
  fields: { name: field.text(), explanation: field.text() },
});
