interface Owned {
  readonly subprojectId: string | null;
  readonly inOwnPlan: boolean;
}

/**
 * In whose plan a row stands: in a sub-project's own, or (null) in the project's. What belongs to a
 * sub-project stands in the project's plan until it is put into that sub-project's own; what belongs to none
 * can stand nowhere else, so that nothing written is in no document.
 */
export const planOwnerOf = ({ subprojectId, inOwnPlan }: Owned): string | null =>
  inOwnPlan ? subprojectId : null;

export const isInProjectPlan = (row: Owned): boolean => planOwnerOf(row) === null;
