/** Columns as readers see them; `q` is the request, `t` the asking tenant. */
export const requestColumns = `
  q.tenant_id as "tenantId", q.id, q.author_id as "authorId", q.version, q.outcome, q.helpful_answer_id as "helpfulAnswerId", q.thanks,
  jsonb_build_object('code', t.code, 'kind', t.kind, 'names', t.names) as tenant,
  q.country, q.title, q.need, q.language, q.concepts, q.sector, q.value_chains as "valueChains", q.deadline::text as deadline,
  q.visibility, q.blocs, jsonb_build_object('name', q.author_name) as asker,
  q.overdue_at is not null and q.outcome is null as overdue, q.opened_at as "openedAt", q.closed_at as "closedAt",
  (select count(*)::int from knowledge_answer a where a.request_tenant_id = q.tenant_id and a.request_id = q.id) as answers`;

export const fromRequest = 'from knowledge_request q join tenant t on t.id = q.tenant_id';

/** The condition under which a request stands where a reader asks for it. */
export const inState = {
  open: `q.outcome is null and not ${hasAnswers()}`,
  answered: `q.outcome is null and ${hasAnswers()}`,
  met: `q.outcome = 'met'`,
  unmet: `q.outcome = 'unmet'`,
} as const;

function hasAnswers(): string {
  return 'exists (select 1 from knowledge_answer a where a.request_tenant_id = q.tenant_id and a.request_id = q.id)';
}

/** A request as the database hands it over. */
export interface RequestRow {
  tenantId: string;
  id: string;
  authorId: string;
  version: number;
  outcome: 'met' | 'unmet' | null;
  helpfulAnswerId: string | null;
  thanks: string | null;
  deadline: string;
  need: string;
  answers: number;
  openedAt: Date;
  [field: string]: unknown;
}

/** Where it stands follows from what happened to it. */
export const stateOf = ({ outcome, answers }: Pick<RequestRow, 'outcome' | 'answers'>) => outcome ?? (answers > 0 ? 'answered' : 'open');
