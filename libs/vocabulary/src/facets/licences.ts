import { type Term, term } from './term.js';

/** Terms under which a resource may be used. */
export interface Licence extends Term {
  /** Whether others may adapt the work without asking first. */
  readonly adaptable: boolean;
}

const licence = (adaptable: boolean, ...of: Parameters<typeof term>): Licence => ({ ...term(...of), adaptable });

const creativeCommons = (kind: string) => `https://creativecommons.org/licenses/${kind}/4.0/`;
const rightsStatement = (kind: string) => `https://rightsstatements.org/vocab/${kind}/1.0/`;

/** The licences a depositor picks from, the freest first. */
export const licences = [
  licence(true, 'cc0-1.0', 'CC0 1.0: sin derechos reservados', 'CC0 1.0: sem direitos reservados', 'CC0 1.0: no rights reserved', 'CC0 1.0 : aucun droit réservé', 'https://creativecommons.org/publicdomain/zero/1.0/'),
  licence(true, 'public-domain', 'Dominio público', 'Domínio público', 'Public domain', 'Domaine public', 'https://creativecommons.org/publicdomain/mark/1.0/'),
  licence(true, 'cc-by-4.0', 'CC BY 4.0: atribución', 'CC BY 4.0: atribuição', 'CC BY 4.0: attribution', 'CC BY 4.0 : attribution', creativeCommons('by')),
  licence(true, 'cc-by-sa-4.0', 'CC BY-SA 4.0: atribución, compartir igual', 'CC BY-SA 4.0: atribuição, compartilha igual', 'CC BY-SA 4.0: attribution, share alike', 'CC BY-SA 4.0 : attribution, partage dans les mêmes conditions', creativeCommons('by-sa')),
  licence(true, 'cc-by-nc-4.0', 'CC BY-NC 4.0: atribución, no comercial', 'CC BY-NC 4.0: atribuição, não comercial', 'CC BY-NC 4.0: attribution, non-commercial', 'CC BY-NC 4.0 : attribution, pas d’utilisation commerciale', creativeCommons('by-nc')),
  licence(true, 'cc-by-nc-sa-4.0', 'CC BY-NC-SA 4.0: atribución, no comercial, compartir igual', 'CC BY-NC-SA 4.0: atribuição, não comercial, compartilha igual', 'CC BY-NC-SA 4.0: attribution, non-commercial, share alike', 'CC BY-NC-SA 4.0 : attribution, pas d’utilisation commerciale, partage dans les mêmes conditions', creativeCommons('by-nc-sa')),
  licence(false, 'cc-by-nd-4.0', 'CC BY-ND 4.0: atribución, sin derivadas', 'CC BY-ND 4.0: atribuição, sem derivações', 'CC BY-ND 4.0: attribution, no derivatives', 'CC BY-ND 4.0 : attribution, pas de modification', creativeCommons('by-nd')),
  licence(false, 'cc-by-nc-nd-4.0', 'CC BY-NC-ND 4.0: atribución, no comercial, sin derivadas', 'CC BY-NC-ND 4.0: atribuição, não comercial, sem derivações', 'CC BY-NC-ND 4.0: attribution, non-commercial, no derivatives', 'CC BY-NC-ND 4.0 : attribution, pas d’utilisation commerciale, pas de modification', creativeCommons('by-nc-nd')),
  licence(true, 'cc-by-3.0-igo', 'CC BY 3.0 IGO: atribución, organismos intergubernamentales', 'CC BY 3.0 IGO: atribuição, organismos intergovernamentais', 'CC BY 3.0 IGO: attribution, intergovernmental organisations', 'CC BY 3.0 IGO : attribution, organisations intergouvernementales', 'https://creativecommons.org/licenses/by/3.0/igo/'),
  licence(false, 'unido-fair-use', 'Uso justo de la ONUDI: citar con fines educativos y de investigación, dando crédito', 'Uso justo da ONUDI: citar para fins educacionais e de pesquisa, dando crédito', 'UNIDO fair use: quote for education and research, giving due credit', 'Usage loyal de l’ONUDI : citer à des fins d’éducation et de recherche, en mentionnant la source'),
  licence(false, 'all-rights-reserved', 'Todos los derechos reservados', 'Todos os direitos reservados', 'All rights reserved', 'Tous droits réservés', rightsStatement('InC')),
] as const;
