import { resourceHead } from './resource-head.js';

type Resource = Parameters<typeof resourceHead>[0];

const resource = {
  id: '6a1386bd-d2b5-42f9-8b43-3940e9923400', language: 'es',
  titles: { es: 'Clústeres </script> y cadenas', pt: 'Clusters e cadeias' }, abstracts: { es: 'Qué es.\n\nPara qué sirve.' },
} as unknown as Resource;

describe('what a public resource says before any script runs', () => {
  it('lets no title end its script or its heading', () => {
    const { head, body } = resourceHead(resource, { name: resource.titles.es }, 'es', 'https://minga.example');
    const linked = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(head)![1]!) as Record<string, unknown>;
    expect(linked['name']).toBe('Clústeres </script> y cadenas');
    expect(body).toContain('<h1>Clústeres &lt;/script&gt; y cadenas</h1><p>Qué es.</p><p>Para qué sirve.</p>');
    expect(body).not.toContain('</script>');
  });

  it('speaks the language of the page where it can, and of a tombstone tells machines nothing', () => {
    const { head } = resourceHead(resource, undefined, 'pt', 'https://minga.example');
    expect(head).toContain('<title>Clusters e cadeias · Minga</title>');
    expect(head).not.toContain('ld+json');
  });
});
