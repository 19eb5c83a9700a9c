import { resourceHead } from './resource-head.js';

type Resource = Parameters<typeof resourceHead>[0];

const resource = {
  id: '6a1386bd-d2b5-42f9-8b43-3940e9923400', language: 'es',
  titles: { es: 'Clústeres </script> y cadenas', pt: 'Clusters e cadeias' }, abstracts: { es: 'Qué es.\n\nPara qué sirve.' }, steps: [],
} as unknown as Resource;

describe('what a public resource says before any script runs', () => {
  it('lets no title end its script or its heading', () => {
    const { head, body } = resourceHead(resource, { name: resource.titles.es }, 'es', 'https://minga.example');
    const linked = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(head)![1]!) as Record<string, unknown>;
    expect(linked['name']).toBe('Clústeres </script> y cadenas');
    expect(body).toContain('<h1>Clústeres &lt;/script&gt; y cadenas</h1><p>Qué es.</p><p>Para qué sirve.</p>');
    expect(body).not.toContain('</script>');
  });

  it('tells the steps in their order, in the language of the page where it can', () => {
    const steps = [{ name: { es: 'Medir <el agua>', pt: 'Medir a água' }, purpose: { es: 'Saber cuánta hay.' } }, { name: { es: 'Acordar' }, purpose: {} }];
    const { body } = resourceHead({ ...resource, steps } as unknown as Resource, undefined, 'pt', 'https://minga.example');
    expect(body).toContain('<ol><li><h2>Medir a água</h2><p>Saber cuánta hay.</p></li><li><h2>Acordar</h2><p></p></li></ol>');
    expect(resourceHead({ ...resource, steps } as unknown as Resource, undefined, 'es', 'https://minga.example').body).toContain('Medir &lt;el agua&gt;');
  });

  it('speaks the language of the page where it can, and of a tombstone tells machines nothing', () => {
    const { head } = resourceHead(resource, undefined, 'pt', 'https://minga.example');
    expect(head).toContain('<title>Clusters e cadeias · Minga</title>');
    expect(head).not.toContain('ld+json');
  });
});
