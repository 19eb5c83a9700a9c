import { checkLicences } from './licences.js';

const codes = (licence: string, text: string) => checkLicences({ licence }, [{ fileId: null, name: 'a.pdf', text }]).map(({ code, params }) => [code, params['says']]);

describe('the licence that a file names', () => {
  it.each([
    ['cc-by-4.0', 'Esta obra está bajo CC BY 4.0.'],
    ['cc-by-nc-sa-4.0', 'https://creativecommons.org/licenses/by-nc-sa/4.0/'],
    ['cc-by-3.0-igo', 'Licencia CC BY 3.0 IGO'],
    ['all-rights-reserved', 'Todos los derechos reservados'],
    ['cc0-1.0', 'CC0'],
    ['cc-by-4.0', 'Nada se dice de licencias; cc: Ana'],
    ['cc-by-4.0', 'CC BY 4.0. Todos los derechos reservados sobre el logotipo.'],
  ])('agrees with %s: %s', (licence, text) => expect(codes(licence, text)).toEqual([]));

  it.each([
    ['cc-by-4.0', 'Publicado bajo CC BY-NC', 'licence-other', 'CC BY-NC'],
    ['cc0-1.0', 'Creative Commons: https://creativecommons.org/licenses/by-nd/4.0', 'licence-other', 'CC BY-ND'],
    ['cc-by-4.0', '© 2014. Prohibida su reproducción. Todos los derechos reservados.', 'licence-reserved', undefined],
    ['all-rights-reserved', 'CC BY', 'licence-other', 'CC BY'],
  ])('is at odds with %s: %s', (licence, text, code, says) => expect(codes(licence, text)).toEqual([[code, says]]));
});
