import { Actor } from '#platform';
import type { Role } from '#tenancy';
import { resourceStates } from './resource.entity.js';
import { rightsOver, type Standing } from './resource.policy.js';

const here = '00000000-0000-4000-8000-000000000001';
const elsewhere = '00000000-0000-4000-8000-000000000002';
const me = '00000000-0000-4000-8000-00000000000a';
const other = '00000000-0000-4000-8000-00000000000b';

interface Acting {
  tenantId?: string | null;
  personId?: string | null;
  scopes?: string[] | null;
}

const actor = (roles: Role[], { tenantId = here, personId = me, scopes = null }: Acting = {}) =>
  new Actor({ personId, name: 'x', locale: 'es', tenantId, tenantCode: 'x', tenantKind: 'country', roles, scopes, sessionId: null, keys: [] });
const resource = (standing: Partial<Standing> = {}): Standing => ({ tenantId: here, authorId: other, writerId: null, reviewers: [], state: 'draft', ...standing });
const granted = (who: Actor, what: Standing) =>
  Object.entries(rightsOver(who, what)).flatMap(([right, held]) => (held ? right : [])).toSorted((a, b) => a.localeCompare(b));

describe('what somebody may do with a resource', () => {
  it.each([
    ['draft', ['comment', 'discard', 'edit', 'submit']],
    ['submitted', ['comment']],
    ['changes-requested', ['comment', 'edit', 'submit']],
    ['approved', ['comment']],
    ['published', ['comment', 'revise']],
    ['withdrawn', ['comment']],
  ] as const)('its author, %s', (state, rights) => {
    expect(granted(actor(['contributor']), resource({ authorId: me, state }))).toEqual(rights);
  });

  it.each([
    ['draft', ['comment', 'discard', 'edit']],
    ['submitted', ['approve', 'assign', 'comment', 'edit', 'requestChanges', 'review']],
    ['changes-requested', ['assign', 'comment', 'edit', 'review']],
    ['approved', ['assign', 'comment', 'edit', 'publish', 'requestChanges', 'review']],
    ['published', ['comment', 'edit', 'publish', 'revise', 'withdraw']],
    ['withdrawn', ['comment']],
  ] as const)('a curator, %s', (state, rights) => {
    expect(granted(actor(['curator']), resource({ state }))).toEqual(rights);
  });

  it.each([
    ['submitted', ['assign', 'comment', 'edit', 'requestChanges']],
    ['approved', ['assign', 'comment', 'edit', 'requestChanges']],
    ['published', ['comment', 'revise', 'withdraw']],
  ] as const)('a curator over their own deposit, %s: nothing that takes a second pair of eyes', (state, rights) => {
    const own = resource({ authorId: me, state });
    expect(granted(actor(['curator']), own)).toEqual(rights);
    expect(granted(actor(['focal-point']), own)).toEqual(granted(actor(['curator']), resource({ state })));
  });

  it.each([
    ['submitted', ['assign', 'comment', 'edit', 'requestChanges', 'review']],
    ['approved', ['assign', 'comment', 'edit', 'requestChanges', 'review']],
    ['published', ['comment', 'edit', 'revise', 'withdraw']],
  ] as const)('a curator over what they wrote into another’s, %s: another one passes it', (state, rights) => {
    const rewritten = resource({ writerId: me, state });
    expect(granted(actor(['curator']), rewritten)).toEqual(rights);
    expect(granted(actor(['curator'], { personId: 'another' }), rewritten)).toEqual(granted(actor(['curator']), resource({ state })));
  });

  it.each([
    ['submitted', ['comment', 'review']],
    ['changes-requested', ['comment', 'review']],
    ['approved', ['comment', 'review']],
    ['published', ['comment']],
  ] as const)('a member who was asked to review it, %s: looks and speaks, and changes nothing', (state, rights) => {
    expect(granted(actor(['member']), resource({ state, reviewers: [me] }))).toEqual(rights);
    expect(granted(actor(['observer']), resource({ state, reviewers: [me] }))).toEqual([]);
    expect(granted(actor(['member'], { tenantId: elsewhere }), resource({ state, reviewers: [me] }))).toEqual([]);
  });

  it('whoever leads, even a draft of somebody else: hand it in in their place', () => {
    expect(granted(actor(['focal-point']), resource())).toEqual(['comment', 'discard', 'edit', 'submit']);
  });

  it.each([
    ['a contributor who did not write it', actor(['contributor'])],
    ['a member', actor(['member'])],
    ['the author, who is no contributor any more', actor(['observer'], { personId: other })],
    ['nobody', actor([], { tenantId: null, personId: null })],
    ['a curator of another tenant', actor(['curator', 'focal-point'], { tenantId: elsewhere })],
    ['the author, acting elsewhere', actor(['contributor'], { tenantId: elsewhere, personId: other })],
    ['a curator’s key without the scope', actor(['curator'], { scopes: ['resources:import'] })],
  ])('%s: nothing, whatever its state', (_, who) => {
    for (const state of resourceStates) expect(granted(who, resource({ state }))).toEqual([]);
  });
});
