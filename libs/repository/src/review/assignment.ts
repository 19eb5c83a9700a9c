/** Somebody who was asked to review a work, and what they said. */
export interface Assignment {
  reviewer: { id: string; name: string | null };
  assignedAt: Date;
  dueOn: string | null;
  verdict: 'fit' | 'changes' | 'declined' | null;
  answeredAt: Date | null;
}

/** The same as the database puts it together: moments are words there. */
export type StoredAssignment = Omit<Assignment, 'assignedAt' | 'answeredAt'> & { assignedAt: string; answeredAt: string | null };

/** An assignment out of its row `a`, for lists of them. */
export const assignmentJson = `jsonb_build_object('reviewer', jsonb_build_object('id', a.reviewer_id, 'name', a.reviewer_name),
  'assignedAt', a.assigned_at, 'dueOn', a.due_on, 'verdict', a.verdict, 'answeredAt', a.answered_at)`;

export const assignmentOf = ({ assignedAt, answeredAt, ...rest }: StoredAssignment): Assignment => ({
  ...rest, assignedAt: new Date(assignedAt), answeredAt: answeredAt === null ? null : new Date(answeredAt),
});
