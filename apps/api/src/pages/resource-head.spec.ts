import { resourceHead } from './resource-head.js';

type Resource = Parameters<typeof resourceHead>[0];

const resource = {
  id: '6a1386bd-d2b5-42f9-8b43-3940e9923400', type: 'study', language: 'es', year: 2004, documentNumber: null, institution: 'CEPAL',
  titles: { es: 'Clústeres </script> y cadenas', pt: 'Clusters e cadeias' }, abstracts: { es: 'Qué es.\n\nPara qué sirve.' },
  authors: [{ name: 'Carlos Ferraro' }], licence: 'cc-by-4.0', concepts: ['cluster'],
} as unknown as Resource;

const linkedIn = (head: string) => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(head)![1]!) as Record<string, unknown>;

describe('what a public resource says before any script runs', () => {
  it('names concepts in words and the licence by its address', () => {
    expect(linkedIn(resourceHead(resource, 'pt', 'https://minga.example').head)).toMatchObject({
      '@type': 'Report', name: 'Clusters e cadeias', keywords: ['arranjo produtivo local'], license: 'https://creativecommons.org/licenses/by/4.0/',
    });
    const own = { ...resource, licence: 'unido-fair-use' } as Resource;
    expect(linkedIn(resourceHead(own, 'en', 'https://minga.example').head)['license']).toBe('UNIDO fair use: quote for education and research, giving due credit');
  });

  it('is one work in whatever language the page is, and has authors only where it has some', () => {
    for (const locale of ['es', 'pt', 'fr'] as const) {
      const work = linkedIn(resourceHead({ ...resource, authors: [] }, locale, 'https://minga.example').head);
      expect(work).toMatchObject({ '@id': `https://minga.example/resources/${resource.id}`, inLanguage: 'es', url: `https://minga.example/${locale}/resources/${resource.id}` });
      expect(work).not.toHaveProperty('author');
    }
  });

  it('lets no title end its script or its heading', () => {
    const { head, body } = resourceHead(resource, 'es', 'https://minga.example');
    expect(linkedIn(head)['name']).toBe('Clústeres </script> y cadenas');
    expect(body).toContain('<h1>Clústeres &lt;/script&gt; y cadenas</h1><p>Qué es.</p><p>Para qué sirve.</p>');
    expect(body).not.toContain('</script>');
  });
});
