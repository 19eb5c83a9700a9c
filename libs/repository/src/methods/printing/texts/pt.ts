/** Português. */
export const pt = {
  abstract: 'Resumo', steps: 'Passo a passo', tools: 'Ferramentas', conditions: 'Condições em que funcionou', failures: 'O que não funcionou', unnamed: 'Passo sem nome',
  parts: { problem: 'O problema', context: 'Onde funcionou', actors: 'Quem é necessário', resources: 'Recursos e custo', evidence: 'Evidência', results: 'Resultados', limits: 'Limites' },
  step: { purpose: 'Para quê', inputs: 'O que é preciso', outputs: 'O que se obtém', tools: 'Ferramentas' },
  source: 'Procedência', deposited: 'Publicado por', number: 'Número do documento', licence: 'Licença', address: 'Endereço permanente', printed: 'Impresso', version: 'Versão', page: 'Página {{page}} de {{pages}}', whose: 'Aconteceu com {{name}}',
  factors: { sectors: 'Setor', orientation: 'Mercado', firms: 'Empresas participantes', reach: 'Alcance do território', maturity: 'Maturidade do cluster', institutions: 'Instituições que foram necessárias', budget: 'Orçamento anual necessário' },
  orientation: { export: 'exportação', domestic: 'mercado interno', mixed: 'ambos' },
  firms: { 'under-20': 'menos de 20', '20-99': 'de 20 a 99', '100-499': 'de 100 a 499', '500-more': '500 ou mais' },
  reach: { local: 'local', regional: 'regional', national: 'nacional', 'cross-border': 'transfronteiriço' },
  maturity: { potential: 'potencial', incipient: 'incipiente', 'in-consolidation': 'em consolidação', constituted: 'constituído', discontinued: 'descontinuado' },
  institutions: { 'business-association': 'associações empresariais', 'business-services': 'serviços de desenvolvimento empresarial', finance: 'instituições financeiras', 'public-authority': 'autoridades públicas', training: 'centros de formação', research: 'centros de pesquisa e tecnologia', 'development-agency': 'agências de desenvolvimento' },
  budget: { 'under-50k': 'menos de 50 mil USD', '50k-250k': 'de 50 mil a 250 mil USD', '250k-1m': 'de 250 mil a 1 milhão de USD', 'over-1m': 'mais de 1 milhão de USD' },
} as const;
