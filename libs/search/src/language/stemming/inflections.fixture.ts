import type { SearchLanguage } from '../language.js';

const groups = (text: string): string[][] => text.trim().split(';').map((group) => group.trim().split(/\s+/));

/** Forms of one word each, which must be found by each other. */
export const inflections: Record<SearchLanguage, string[][]> = {
  es: groups(`
    política políticas; clúster clústeres clústers clusters; conglomerado conglomerados;
    innovación innovaciones innovar innovador; metodología metodologías; país países; calidad calidades; ciudad ciudades;
    sociedad sociedades; empresa empresas; cadena cadenas; producción producciones; región regiones; gestión gestiones;
    institución instituciones institucional; exportación exportaciones exportar exportador; capacidad capacidades;
    nación naciones; mercado mercados; territorio territorios; estrategia estrategias;
    estratégico estratégica estratégicos estratégicas; servicio servicios; industria industrias; industrial industriales;
    interés intereses; desarrollo desarrollos desarrollar desarrollado desarrollada desarrollan; ley leyes; mes meses;
    luz luces; voz voces; mujer mujeres; taller talleres; lugar lugares; sector sectores; valor valores; indicador indicadores;
    evaluación evaluaciones evaluar evaluado; financiamiento financiamientos; fundó fundada fundar fundado;
    público pública públicos públicas; organización organizaciones organizar organiza; comunicación comunicaciones comunicar;
    alcance alcances alcanzar alcanzado; imagen imágenes; joven jóvenes; árbol árboles; proveedor proveedores;
    articulación articulaciones articular; asociación asociaciones asociar; fruta frutas; vino vinos; pyme pymes;
    inversión inversiones; decisión decisiones; comprar compra compras; vender vende venden; vive vivir vivido;
    siguen sigue seguir; económico económica económicos económicas; francés francesa franceses; reunión reuniones;
    producir produce produjo; niño niña niños niñas; conocer conocimiento conocimientos; agrícola agrícolas; agua aguas
  `),
  pt: groups(`
    política políticas; inovação inovações inovar inovador; região regiões; país países; arranjo arranjos; local locais;
    produtivo produtivos produtiva produtivas; possível possíveis; civil civis; homem homens; bem bens; mulher mulheres;
    luz luzes; mês meses; gestão gestões; questão questões; capacidade capacidades; nação nações; pão pães; mão mãos;
    indústria indústrias; industrial industriais; interesse interesses; desenvolvimento desenvolvimentos; empresa empresas;
    metodologia metodologias; serviço serviços; análise análises; crise crises; fundou fundada fundado fundar;
    recebeu receber recebido; produção produções; exportação exportações exportar exportador; aglomerado aglomerados; lei leis;
    setor setores; cadeia cadeias; universidade universidades; reunião reuniões; organização organizações organizar;
    nível níveis; papel papéis; sustentável sustentáveis; museu museus; europeu europeus; imagem imagens; jovem jovens;
    avaliação avaliações avaliar; investimento investimentos; público pública públicos públicas;
    econômico econômica econômicos; portuário portuários; aluno alunos aluna; disciplina disciplinas; matrícula matrículas;
    prazo prazos; curso cursos; edital editais; federal federais; trabalhador trabalhadores; cidadão cidadãos; irmão irmãos;
    vegetal vegetais; anel anéis; lençol lençóis; azul azuis; fóssil fósseis
  `),
  fr: groups(`
    politique politiques; industrie industries; entreprise entreprises; grappe grappes;
    innovation innovations innover innovant; régional régionale régionaux régionales; national nationale nationaux;
    journal journaux; qualité qualités; développement développements développer; activité activités;
    actif active actifs actives; société sociétés; université universités; production productions;
    français française françaises; loi lois; public publique publics publiques; heureux heureuse heureuses; filière filières;
    chaîne chaînes; valeur valeurs; réseau réseaux; nouveau nouveaux; travail travaux; fondé fondée fondées fonder;
    créé créée créer; évaluation évaluations évaluer; économique économiques; outil outils; méthode méthodes;
    méthodologie méthodologies; fournisseur fournisseurs; exportation exportations exporter; formation formations former;
    professionnel professionnelle professionnels professionnelles; emploi emplois; animal animaux; ville villes;
    étudiant étudiante étudiants étudiantes; établissement établissements; règlement règlements; avocat avocats;
    château châteaux; vitesse vitesses; parlait parler parlent; gagné gagner gagne
  `),
  en: groups(`
    policy policies; cluster clusters; industry industries; company companies; innovation innovations;
    develop development developing developed develops; organization organizations organisation; study studies studied studying;
    university universities; firm firms; chain chains; value values; country countries; found founded founding;
    network networks networking; export exports exporting exported; run running runs; city cities; strategy strategies;
    measure measures measured measuring measurement; woman women; child children; produce produced producing produces;
    happy happiness; river rivers
  `),
  nl: groups(`
    bedrijf bedrijven; stad steden; keten ketens; waarde waarden; land landen; ontwikkeling ontwikkelingen;
    universiteit universiteiten; mogelijkheid mogelijkheden; boek boeken; huis huizen; school scholen; kind kinderen;
    regio regio
  `),
};

/** Pairs that look alike and mean different things. */
export const strangers: Record<SearchLanguage, [string, string][]> = {
  es: [['forma', 'informe'], ['casa', 'caso'], ['marca', 'marco'], ['plan', 'plano'], ['puerto', 'puerta'], ['banco', 'banca'], ['clúster', 'clausura'], ['universo', 'universidad'], ['medio', 'medida'], ['carta', 'cartel'], ['gobierno', 'género'], ['sector', 'sectario']],
  pt: [['porto', 'porta'], ['marca', 'marco'], ['casa', 'caso'], ['lei', 'leite'], ['arranjo', 'arroz'], ['local', 'loja'], ['prazo', 'prato'], ['cidade', 'cidra'], ['mês', 'mesa'], ['ação', 'aço']],
  fr: [['pôle', 'police'], ['marche', 'marque'], ['cours', 'cour'], ['grappe', 'grappin'], ['port', 'porte'], ['ville', 'village'], ['cher', 'chercher'], ['loi', 'loin'], ['emploi', 'emplette'], ['pays', 'paye']],
  en: [['university', 'universe'], ['policy', 'police'], ['business', 'busy'], ['cluster', 'clutter'], ['industry', 'indent'], ['organ', 'origin'], ['new', 'news'], ['house', 'hour'], ['firm', 'affirm']],
  nl: [['bedrijf', 'bedrag'], ['waarde', 'water'], ['keten', 'ketel']],
};
