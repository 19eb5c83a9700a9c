import type { Names } from '#tenancy';
import type { DemonstrationInstitution, InstitutionKind } from '../institution.js';
import type { Locus } from '../sources.js';

const plan: Locus = { source: 'OHI', where: 'sección VI, columna «Instituciones e instrumentos de apoyo»' };

const chilean = (
  code: string,
  acronym: string | null,
  kind: InstitutionKind,
  names: Names,
  locus: Locus = plan,
): DemonstrationInstitution => ({ code, acronym, names, kind, countryCode: 'cl', locus });

/** Chilean institutions whose instruments the O'Higgins plans list, or who take part in them. */
export const chileanInstitutions: readonly DemonstrationInstitution[] = [
  chilean('corfo', 'CORFO', 'promotion-agency', {
    es: 'Corporación de Fomento de la Producción',
    pt: 'Corporação de Fomento da Produção do Chile',
    en: 'Chilean Production Development Corporation',
    fr: 'Corporation chilienne de promotion de la production',
  }),
  chilean('prochile', 'ProChile', 'promotion-agency', {
    es: 'ProChile, Dirección General de Relaciones Económicas Internacionales',
    pt: 'ProChile, Direção-Geral de Relações Econômicas Internacionais',
    en: 'ProChile, Directorate General of International Economic Relations',
    fr: 'ProChile, Direction générale des relations économiques internationales',
  }),
  chilean('indap', 'INDAP', 'government', {
    es: 'Instituto de Desarrollo Agropecuario',
    pt: 'Instituto de Desenvolvimento Agropecuário do Chile',
    en: 'Agricultural Development Institute of Chile',
    fr: 'Institut chilien de développement agricole',
  }),
  chilean('fia', 'FIA', 'research-and-innovation', {
    es: 'Fundación para la Innovación Agraria',
    pt: 'Fundação para a Inovação Agrária do Chile',
    en: 'Foundation for Agrarian Innovation of Chile',
    fr: 'Fondation chilienne pour l’innovation agraire',
  }),
  chilean('sercotec', 'SERCOTEC', 'promotion-agency', {
    es: 'Servicio de Cooperación Técnica',
    pt: 'Serviço de Cooperação Técnica do Chile',
    en: 'Technical Cooperation Service of Chile',
    fr: 'Service chilien de coopération technique',
  }),
  chilean('conicyt', 'CONICYT', 'research-and-innovation', {
    es: 'Comisión Nacional de Investigación Científica y Tecnológica',
    pt: 'Comissão Nacional de Pesquisa Científica e Tecnológica do Chile',
    en: 'National Commission for Scientific and Technological Research of Chile',
    fr: 'Commission nationale chilienne de la recherche scientifique et technologique',
  }),
  chilean('sence', 'SENCE', 'training', {
    es: 'Servicio Nacional de Capacitación y Empleo',
    pt: 'Serviço Nacional de Capacitação e Emprego do Chile',
    en: 'National Training and Employment Service of Chile',
    fr: 'Service national chilien de la formation et de l’emploi',
  }),
  chilean('sernatur', 'SERNATUR', 'government', {
    es: 'Servicio Nacional de Turismo',
    pt: 'Serviço Nacional de Turismo do Chile',
    en: 'National Tourism Service of Chile',
    fr: 'Service national chilien du tourisme',
  }),
  chilean('gore-ohiggins', 'GORE', 'government', {
    es: 'Gobierno Regional de O’Higgins',
    pt: 'Governo Regional de O’Higgins',
    en: 'Regional Government of O’Higgins',
    fr: 'Gouvernement régional d’O’Higgins',
  }),
  chilean('chile-emprende', null, 'government', {
    es: 'Chile Emprende',
    pt: 'Chile Emprende',
    en: 'Chile Emprende',
    fr: 'Chile Emprende',
  }),
  chilean('banco-estado', null, 'development-bank', {
    es: 'Banco Estado',
    pt: 'Banco Estado do Chile',
    en: 'State Bank of Chile',
    fr: 'Banque d’État du Chili',
  }),
  chilean('universidad-de-talca', null, 'academia', {
    es: 'Universidad de Talca',
    pt: 'Universidade de Talca',
    en: 'University of Talca',
    fr: 'Université de Talca',
  }, { source: 'OHI', where: 'plan vitivinícola, actividad 3.1 «Centro de Innovación y Desarrollo Vitivinícola»' }),
  chilean('gobierno-de-chile', null, 'government', {
    es: 'Gobierno de Chile',
    pt: 'Governo do Chile',
    en: 'Government of Chile',
    fr: 'Gouvernement du Chili',
  }, { source: 'TCI', where: 'cronología 2007' }),
  chilean('cnic', null, 'government', {
    es: 'Consejo Nacional de Innovación para la Competitividad',
    pt: 'Conselho Nacional de Inovação para a Competitividade do Chile',
    en: 'National Innovation Council for Competitiveness of Chile',
    fr: 'Conseil national chilien de l’innovation pour la compétitivité',
  }, { source: 'OHI', where: 'sección III, notas 3 y 4' }),
  chilean('corproa', 'CORPROA', 'promotion-agency', {
    es: 'CORPROA, Corporación para el Desarrollo de la Región de Atacama',
    pt: 'CORPROA, Corporação para o Desenvolvimento da Região de Atacama',
    en: 'CORPROA, Development Corporation of the Atacama Region',
    fr: 'CORPROA, Corporation pour le développement de la région d’Atacama',
  }, { source: 'APP', where: 'sección 5, nota 19' }),
];
