import type { ResourceView } from '#repository';
import type { Work } from './catalogue/index.js';
import { described } from './catalogue/guides/work-guide.js';
import { generateFile, worksWithFiles } from './catalogue/files/index.js';
import { nameOfInstitution } from './network/index.js';
import type { PortalClient } from './portal-client.js';

/** Deposits one work with its file and takes it through review to publication, as its tenant's leader. */
export async function depositWork(leader: PortalClient, work: Work): Promise<void> {
  const { tenant } = work;
  const deposited = await leader.post<ResourceView>('/api/v1/resources', tenant, describe(work), { 'idempotency-key': `demo-${work.code}` });
  const url = `/api/v1/resources/${deposited.id}`;
  let resource = await leader.get<ResourceView>(url, tenant);
  if (resource.state === 'published') return;
  if (worksWithFiles.includes(work.code) && resource.files.length === 0) {
    await leader.upload(`${url}/files`, tenant, await generateFile(work.code));
  }
  if (resource.may.submit) resource = await leader.post(`${url}/submission`, tenant, {});
  const based = () => ({ 'if-match': `"${resource.version}"` });
  if (resource.may.approve) resource = await leader.post(`${url}/approval`, tenant, {}, based());
  await leader.post(`${url}/publication`, tenant, {}, based());
}

const describe = (work: Work) => ({
  type: work.type,
  language: work.originalLanguage,
  titles: work.titles,
  abstracts: work.abstracts,
  authors: work.authors.map((name) => ({ name })),
  institution: work.institution ? nameOfInstitution(work.institution, work.originalLanguage) : null,
  year: work.year ?? null,
  documentNumber: work.documentNumber ?? null,
  place: work.place ?? null,
  countries: work.countries,
  sector: work.sector ?? null,
  valueChains: work.valueChains,
  concepts: work.concepts,
  licence: work.licence,
  links: work.links.map((url) => ({ url })),
  ...(work.guide && described(work.guide)),
  visibility: work.visibility.kind,
  sharedWith: work.visibility.kind === 'shared' ? { tenants: work.visibility.tenants, blocs: work.visibility.blocs } : { tenants: [], blocs: [] },
});
