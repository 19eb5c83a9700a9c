import type { Member, TestApp, TestTenant } from '#harness';
import type { Locale } from '#platform';

/** Who appears in the main journey. */
export interface Cast {
  contributor: Member;
  curator: Member;
  coordinator: Member;
  follower: Member;
  /** A member of a cluster in Costa Rica. */
  outsider: Member;
  /** One for each of the 33 countries, by its code. */
  focalPoints: ReadonlyMap<string, Member>;
  paraguay: Member;
}

/** Brings everybody together: Chile's contributor and curator, the coordinator, a follower, and 33 focal points. */
export async function gather(app: TestApp): Promise<Cast> {
  const chile = await app.aCountry('cl');
  const { rows } = await app.owner.query<TestTenant & { language: Locale }>("select id, code, language from tenant where kind = 'country' order by code");
  const focalPoints = new Map<string, Member>();
  for (const country of rows) {
    const options = country.code === 'py' ? { locale: 'pt' as const, name: 'Rocío Benítez' } : { locale: country.language };
    focalPoints.set(country.code, await app.aPerson(country, ['focal-point'], options));
  }
  return {
    contributor: await app.aPerson(chile, ['contributor'], { name: 'Ana Rojas' }),
    curator: await app.aPerson(chile, ['curator'], { name: 'Benjamín Soto' }),
    coordinator: await app.aPerson(await app.network(), ['unit-coordinator'], { name: 'Carmen Vidal' }),
    follower: await app.aPerson(await app.aCountry('uy'), ['member'], { name: 'Diego Silva' }),
    outsider: await app.aPerson(await app.aCluster(await app.aCountry('cr')), ['member'], { name: 'Elena Mora' }),
    focalPoints,
    paraguay: focalPoints.get('py')!,
  };
}

const others = [
  { titles: { es: 'Manual de riego por goteo para la pequeña agricultura' }, abstracts: { es: 'Cómo diseñar un sistema de riego y calcular el costo del agua por hectárea.' }, type: 'training-material' },
  { titles: { pt: 'Estudo da cadeia de valor do cacau' }, abstracts: { pt: 'Preços, custos e margens em cada elo, do produtor ao exportador.' }, type: 'study', language: 'pt' },
  { titles: { es: 'Laboratorios de calidad: costos de instalación' }, abstracts: { es: 'Compara lo que cuesta instalar un laboratorio de suelos, de aguas y de alimentos.' }, type: 'tool' },
  { titles: { en: 'Local markets and school meals in the Caribbean' }, abstracts: { en: 'How nine islands buy from the farms around their schools.' }, type: 'case-study', language: 'en' },
  { titles: { es: 'Encuesta nacional de empresas vitivinícolas' }, abstracts: { es: 'Respuestas de cuatrocientas viñas sobre empleo, ventas y exportación.' }, type: 'dataset' },
];

/** A few works on other and on neighbouring subjects, published to the network, so that finding is a matter of choosing. */
export async function fillShelves({ contributor, curator }: Cast): Promise<void> {
  for (const work of others) {
    const { body: draft } = await contributor.post('/api/v1/resources', { language: 'es', authors: [{ name: 'Instituto de prueba' }], licence: 'cc-by-4.0', ...work }).expect(201);
    const path = `/api/v1/resources/${(draft as { id: string }).id}`;
    await contributor.post(`${path}/submission`, {}).expect(200);
    const { headers: seen } = await curator.get(path).expect(200);
    const { headers: approved } = await curator.post(`${path}/approval`, {}).set('if-match', seen['etag']!).expect(200);
    await curator.post(`${path}/publication`, { visibility: 'network' }).set('if-match', approved['etag']!).expect(200);
  }
}
