import { orderedEntity } from '../entity.ts';
import * as field from '../fields.ts';

/** Delprosjekt. */
export const subproject = orderedEntity({
  fields: {
    letter: field.text(),
    name: field.text(),
    parentId: field.optionalReference(),
    municipalityId: field.optionalReference(),
    description: field.markdown(),
    /** Whether it has a project plan of its own. */
    ownPlan: field.oneOf(['none', 'planned', 'made'], 'none'),
  },
  references: { parentId: 'subproject', municipalityId: 'organisation' },
  parent: 'parentId',
});
