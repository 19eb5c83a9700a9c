/** The files of a resource ($2) of a tenant ($1), in the order they came. */
export const filesOfResource = `
  select id, resource_id as "resourceId", name, format, size::float8 as size, extraction, fault, pages, language, truncated,
         uploaded_at as "uploadedAt"
    from resource_file where tenant_id = $1 and resource_id = $2 order by uploaded_at, id`;
