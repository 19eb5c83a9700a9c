import { TestApp } from '#harness';

/** The doors across tenants: each reviewed, each tested beside its context. The index has its own. */
const reviewedDoors = /^(scope|search)\./;

/** Tables that hold a tenant's id and are read by everybody on purpose are still forced; these indexes are unique on purpose. */
const reviewed = new Set<string>([]);

describe('the database’s catalogue', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it('has no hole in the isolation of tenants', async () => {
    const { rows } = await app.owner.query<{ finding: string; object: string }>(lint);
    expect(rows.map(({ finding, object }) => `${finding}: ${object}`).filter((line) => !reviewed.has(line))).toEqual([]);
  });

  it('keeps every function that crosses tenants in the schemas for them, and its search path fixed', async () => {
    const { rows } = await app.owner.query<{ name: string; owner: string; path: string | null; open: boolean }>(`
      select n.nspname || '.' || p.proname as name, pg_get_userbyid(p.proowner) as owner,
             array_to_string(p.proconfig, ',') as path, has_function_privilege('public', p.oid, 'execute') as open
        from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where p.prosecdef and n.nspname not in ('pg_catalog', 'bullmq')`);
    expect(rows.length).toBeGreaterThan(5);
    for (const { name, owner, path, open } of rows) {
      expect([name, owner, open]).toEqual([expect.stringMatching(reviewedDoors), 'minga_owner', false]);
      expect([name, path]).toEqual([name, expect.stringContaining('search_path=public, pg_temp')]);
    }
  });

  it('is used by roles that can go round nothing', async () => {
    const { rows } = await app.owner.query(`
      select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles
       where rolname in ('minga_app', 'minga_relay', 'minga_owner', 'minga_jobs') order by 1`);
    const powerless = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false };
    expect(rows).toEqual(['minga_app', 'minga_jobs', 'minga_owner', 'minga_relay'].map((rolname) => ({ rolname, ...powerless })));
  });
});

// Each row returned is a finding.
const lint = `
  with t as (
    select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity,
           (select attnum from pg_attribute a where a.attrelid = c.oid and attname = 'tenant_id' and not attisdropped) as tcol
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and n.nspname = 'public')
  select 'tenant table without enabled and forced row-level security' as finding, relname::text as object from t
   where tcol is not null and not (relrowsecurity and relforcerowsecurity)
  union all select 'row-level security without a policy', relname from t
   where relrowsecurity and not exists (select 1 from pg_policy p where p.polrelid = t.oid)
  union all select 'policy for writing without WITH CHECK', polrelid::regclass || '.' || polname from pg_policy
   where polcmd in ('a', 'w', '*') and polwithcheck is null
  union all select 'tenant_id may be null', t.relname from t join pg_attribute a on a.attrelid = t.oid and a.attnum = t.tcol where not a.attnotnull
  union all select 'foreign key between tenant tables without tenant_id', k.conname
    from pg_constraint k join t x on x.oid = k.conrelid join t y on y.oid = k.confrelid
   where k.contype = 'f' and x.tcol is not null and y.tcol is not null and not (x.tcol = any (k.conkey) and y.tcol = any (k.confkey))
  union all select 'unique on a tenant table without tenant_id tells what exists', i.indexrelid::regclass::text
    from pg_index i join t on t.oid = i.indrelid
   where i.indisunique and not i.indisprimary and t.tcol is not null and not (t.tcol = any (i.indkey::int2[]))
  union all select 'view that runs as its owner', c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relkind = 'v' and n.nspname = 'public' and not coalesce(c.reloptions::text ~ 'security_invoker=(true|on|1)', false)
  union all select 'materialized view that the application may read', c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relkind = 'm' and n.nspname = 'public' and has_table_privilege('minga_app', c.oid, 'select')
  union all select 'the application may truncate, reference or trigger', t.relname from t
   where has_table_privilege('minga_app', t.oid, 'truncate') or has_table_privilege('minga_app', t.oid, 'references') or has_table_privilege('minga_app', t.oid, 'trigger')
  union all select 'the application or the relay owns a table', r.rolname from pg_roles r
   where r.rolname in ('minga_app', 'minga_relay') and exists (select 1 from pg_class c where c.relowner = r.oid)
  union all select 'tenant_id leads no index', t.relname from t
   where tcol is not null and not exists (select 1 from pg_index i where i.indrelid = t.oid and i.indkey[0] = t.tcol)
  order by 1, 2`;
