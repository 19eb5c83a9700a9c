/** Español. */
export const es = {
  abstract: 'Resumen', steps: 'Paso a paso', tools: 'Herramientas', conditions: 'Condiciones en que funcionó', failures: 'Lo que no funcionó', unnamed: 'Paso sin nombre',
  parts: { problem: 'El problema', context: 'Dónde funcionó', actors: 'Quiénes hacen falta', resources: 'Recursos y costo', evidence: 'Evidencia', results: 'Resultados', limits: 'Límites' },
  step: { purpose: 'Para qué', inputs: 'Qué se necesita', outputs: 'Qué se obtiene', tools: 'Herramientas' },
  source: 'Procedencia', deposited: 'Publicado por', number: 'Número de documento', licence: 'Licencia', address: 'Dirección permanente', printed: 'Impreso', version: 'Versión', page: 'Página {{page}} de {{pages}}', whose: 'Le ocurrió a {{name}}',
  factors: { sectors: 'Sector', orientation: 'Mercado', firms: 'Empresas que participan', reach: 'Alcance del territorio', maturity: 'Madurez del clúster', institutions: 'Instituciones que hicieron falta', budget: 'Presupuesto anual necesario' },
  orientation: { export: 'exportación', domestic: 'mercado interno', mixed: 'ambos' },
  firms: { 'under-20': 'menos de 20', '20-99': 'de 20 a 99', '100-499': 'de 100 a 499', '500-more': '500 o más' },
  reach: { local: 'local', regional: 'regional', national: 'nacional', 'cross-border': 'transfronterizo' },
  maturity: { potential: 'potencial', incipient: 'incipiente', 'in-consolidation': 'en consolidación', constituted: 'constituido', discontinued: 'discontinuado' },
  institutions: { 'business-association': 'asociaciones empresariales', 'business-services': 'servicios de desarrollo empresarial', finance: 'entidades financieras', 'public-authority': 'autoridades públicas', training: 'centros de formación', research: 'centros de investigación y tecnología', 'development-agency': 'agencias de desarrollo' },
  budget: { 'under-50k': 'menos de 50 000 USD', '50k-250k': 'de 50 000 a 250 000 USD', '250k-1m': 'de 250 000 a 1 millón de USD', 'over-1m': 'más de 1 millón de USD' },
} as const;
