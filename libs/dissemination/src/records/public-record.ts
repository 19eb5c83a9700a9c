import type { Locale } from '#platform';
import type { Localized } from '#tenancy';

/** A public resource with everything that other machines are told of it. */
export interface PublicRecord {
  id: string;
  tenant: { code: string; names: Localized };
  /** Null while it is a draft. */
  type: string | null;
  language: Locale;
  titles: Localized;
  abstracts: Localized;
  authors: { name: string; identifier?: string }[];
  /** Where the network knows the institution: all its names; else only the words of the depositor. */
  institution: { words: string; names?: Localized; url?: string | null } | null;
  place: string | null;
  year: number | null;
  documentNumber: string | null;
  /** By which it is found for ever, once DataCite knows it. */
  doi: string | null;
  countries: string[];
  concepts: { code: string; labels: Localized }[];
  licence: string | null;
  links: { url: string; label?: string }[];
  files: { id: string; name: string; format: string; size: number }[];
  /** How it is done, where that is told: each step with its address. */
  steps: { id: string; name: Localized; purpose: Localized }[];
  /** What it was adapted from, and what was adapted from it: what the reader may see of both. */
  derivedFrom: string[];
  sourceOf: string[];
  publishedAt: Date | null;
  updatedAt: Date;
  version: number;
}

/** `r` is the resource and `t` its tenant; read under the scope of whoever asks. */
export const recordColumns = `
  r.id, jsonb_build_object('code', t.code, 'names', t.names) as tenant, r.type, r.language, r.titles, r.abstracts, r.authors,
  case when r.institution is not null then coalesce((select jsonb_build_object('words', r.institution, 'names', i.names, 'url', i.url)
    from institution i where i.code = r.institution limit 1), jsonb_build_object('words', r.institution)) end as institution, r.place,
  r.year, r.document_number as "documentNumber", r.countries, r.licence, r.links, r.version,
  array(select jsonb_build_object('code', c.code, 'labels',
          (select jsonb_object_agg(l.language, l.label) from concept_label l where l.concept_code = c.code and l.preferred))
          from unnest(r.concepts) with ordinality as c (code, place) order by c.place) as concepts,
  array(select jsonb_build_object('id', f.id, 'name', f.name, 'format', f.format, 'size', f.size) from resource_file f
         where f.tenant_id = r.tenant_id and f.resource_id = r.id order by f.uploaded_at, f.id) as files,
  array(select jsonb_build_object('id', b.id, 'name', step -> 'name', 'purpose', step -> 'purpose')
          from jsonb_array_elements(r.steps) step join resource_block b
            on b.tenant_id = r.tenant_id and b.resource_id = r.id and b.kind = 'step' and b.key = step ->> 'key' order by b.position) as steps,
  array(select a.origin_id from adaptation a where a.tenant_id = r.tenant_id and a.resource_id = r.id) as "derivedFrom",
  array(select a.resource_id from adaptation a join resource d on d.tenant_id = a.tenant_id and d.id = a.resource_id
         where a.origin_id = r.id and d.state = 'published' order by a.at, a.resource_id) as "sourceOf",
  (select d.doi from resource_doi d where d.tenant_id = r.tenant_id and d.resource_id = r.id and d.findable) as doi,
  r.published_at as "publishedAt", r.updated_at as "updatedAt"`;
