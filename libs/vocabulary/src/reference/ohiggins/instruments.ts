import { row, table, type Texts, texts } from '../table.js';

const unexpanded: Texts = texts('La fuente no desarrolla la sigla.', 'A fonte não desenvolve a sigla.', 'The source does not expand the acronym.', 'La source ne développe pas le sigle.');
const databases: Texts = texts(
  'Impreso «BD»; se lee «bases de datos».', 'Impresso “BD”; lê-se “bases de dados”.', 'Printed “BD”; read as “databases”.', 'Imprimé « BD » ; lu comme « bases de données ».',
);
const of = (owner: string) => ({ data: { owner: `ohiggins-institutions-${owner}` } });
/** A name that is the same in every language. */
const named = (code: string, name: string, extras = {}) => row(code, name, name, name, name, extras);

/** Who stands behind the activities. */
export const ohigginsInstitutions = table(
  'ohiggins-institutions',
  texts('Instituciones de apoyo (O’Higgins)', 'Instituições de apoio (O’Higgins)', 'Supporting institutions (O’Higgins)', 'Institutions d’appui (O’Higgins)'),
  { sourceDoc: 'OHI', sourceLocus: 'VI, Instituciones e instrumentos de apoyo' },
  [
    row('intendente', 'Intendente', 'Intendente', 'Intendente (head of the regional government)', 'Intendant (chef du gouvernement régional)', { sourceLocus: '4.1' }),
    row('gore', 'Gobierno Regional (GORE)', 'Governo Regional (GORE)', 'Regional Government (GORE)', 'Gouvernement régional (GORE)'),
    named('prochile', 'ProChile'),
    named('corfo', 'CORFO'),
    named('indap', 'INDAP'),
    named('fia', 'FIA'),
    named('conicyt', 'CONICYT', {
      provenance: 'reconstructed',
      note: texts('Impreso «CONYCIT».', 'Impresso “CONYCIT”.', 'Printed “CONYCIT”.', 'Imprimé « CONYCIT ».'),
    }),
    named('sercotec', 'SERCOTEC'),
    named('sence', 'SENCE'),
    named('sernatur', 'SERNATUR'),
    row('seremis', 'SEREMI de Economía y Agricultura', 'SEREMI de Economia e Agricultura', 'SEREMIs of economy and agriculture', 'SEREMI de l’économie et de l’agriculture'),
    named('chile-emprende', 'Chile Emprende'),
    named('banco-estado', 'Banco Estado'),
    row('financial-institutions', 'Instituciones financieras', 'Instituições financeiras', 'Financial institutions', 'Institutions financières'),
    row('universities', 'Universidades', 'Universidades', 'Universities', 'Universités'),
  ],
);

/** With which public instruments, and whose they are. */
export const ohigginsInstruments = table(
  'ohiggins-instruments',
  texts('Instrumentos de apoyo (O’Higgins)', 'Instrumentos de apoio (O’Higgins)', 'Supporting instruments (O’Higgins)', 'Instruments d’appui (O’Higgins)'),
  { sourceDoc: 'OHI', sourceLocus: 'VI, Instituciones e instrumentos de apoyo' },
  [
    named('innova', 'INNOVA Chile', of('corfo')),
    row('quality', 'Programa Fomento Calidad', 'Programa de Fomento à Qualidade (Programa Fomento Calidad)', 'Quality promotion programme (Programa Fomento Calidad)', 'Programme de promotion de la qualité (Programa Fomento Calidad)', of('corfo')),
    named('fat', 'FAT', { ...of('corfo'), note: unexpanded }),
    named('profo', 'PROFO', { ...of('corfo'), note: unexpanded }),
    named('pdp', 'PDP', { ...of('corfo'), note: unexpanded }),
    named('pag', 'PAG', { ...of('corfo'), note: unexpanded }),
    named('pti', 'PTI', { ...of('corfo'), note: unexpanded }),
    row('corfo-databases', 'Bases de datos (BD) de CORFO', 'Bases de dados (BD) da CORFO', 'Databases (BD) of CORFO', 'Bases de données (BD) de CORFO', { ...of('corfo'), provenance: 'reconstructed', note: databases }),
    row('missions-and-fairs', 'Misiones comerciales y ferias', 'Missões comerciais e feiras', 'Trade missions and fairs', 'Missions commerciales et foires', of('prochile')),
    row('sector-projects', 'Línea Proyectos Sectoriales de Promoción de Exportaciones', 'Linha de Projetos Setoriais de Promoção de Exportações', 'Sector projects for export promotion', 'Ligne de projets sectoriels de promotion des exportations', of('prochile')),
    row('agricultural-exports', 'Fondo Promoción Exportaciones Agropecuarias', 'Fundo de Promoção de Exportações Agropecuárias', 'Fund for the promotion of agricultural exports', 'Fonds de promotion des exportations agricoles', of('prochile')),
    named('pymexporta', 'PYMEXPORTA', of('prochile')),
    row('prochile-databases', 'Bases de datos (BD) de ProChile', 'Bases de dados (BD) do ProChile', 'Databases (BD) of ProChile', 'Bases de données (BD) de ProChile', { ...of('prochile'), provenance: 'reconstructed', note: databases }),
    named('red-rubro', 'Red Rubro', of('indap')),
    named('pdi', 'PDI', { ...of('indap'), note: unexpanded }),
    named('cege', 'CEGE', { ...of('indap'), note: unexpanded }),
    named('sitec', 'SITEC', { ...of('indap'), note: unexpanded }),
    row('rural-tourism', 'Turismo Rural', 'Turismo Rural', 'Rural tourism', 'Tourisme rural', of('indap')),
    row('agrarian-projects', 'Programa Proyectos y Estudios Promoción Agraria', 'Programa Projetos e Estudos de Promoção Agrária', 'Programme of projects and studies for agrarian promotion', 'Programme de projets et d’études de promotion agraire', of('fia')),
    row('technology-capture', 'Programa Captura e Innovación Tecnológica', 'Programa Captura e Inovação Tecnológica', 'Programme of technology capture and innovation', 'Programme de captation et d’innovation technologiques', of('fia')),
    row('innovation-training', 'Programa Formación para la Innovación', 'Programa Formação para a Inovação', 'Programme of training for innovation', 'Programme de formation à l’innovation', of('fia')),
    named('fondef', 'FONDEF', { ...of('conicyt'), note: unexpanded }),
    row('micro-enterprise', 'Programa Microempresa', 'Programa Microempresa', 'Micro-enterprise programme', 'Programme micro-entreprise', of('sercotec')),
  ],
);
