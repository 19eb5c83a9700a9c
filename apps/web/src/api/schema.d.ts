export interface paths {
  '/api/v1/session': {
    get: { responses: { 200: { content: { 'application/json': SessionView } } } };
    delete: { responses: { 204: { content?: never } } };
  };
}
interface SessionView {
  person: { id: string; name: string; email: string; language: string } | null;
  acting: Acting | null;
  memberships: Acting[];
  permissions: string[];
}
interface Acting { tenant: { id: string; code: string; kind: 'network' | 'country' | 'cluster'; names: Record<string, string> }; roles: string[] }
