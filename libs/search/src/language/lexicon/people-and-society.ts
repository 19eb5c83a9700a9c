import { rows } from './rows.js';

/** People, family, work, law and public life. Learned words that look alike in all four languages are not listed. */
export const peopleAndSociety = rows(`
  hombre homem man homme; mujer mulher woman femme; niño/niña criança/menino child/boy enfant; joven jovem young jeune; viejo velho old vieux;
  padre pai father père; madre mãe mother mère; hijo/hija filho/filha son/daughter fils/fille; hermano/hermana irmão/irmã brother/sister frère/soeur;
  esposo/esposa marido/esposa husband/wife mari/épouse; matrimonio casamento marriage mariage; boda casamento wedding noces;
  amigo amigo friend ami; enemigo inimigo enemy ennemi; vecino vizinho neighbour/neighbor voisin; gente gente people gens; pueblo povo people peuple;
  rey rei king roi; reina rainha queen reine; gobernante governante ruler gouvernant; ejército exército army armée; soldado soldado soldier soldat;
  guerra guerra war guerre; paz paz peace paix; batalla batalha battle bataille; arma arma weapon arme; muerte morte death mort; vida vida life vie;
  nacimiento nascimento birth naissance; nacer nascer born naître; morir morrer die mourir; matar matar kill tuer; crecimiento crescimento growth croissance;
  ley lei law loi; derecho direito right droit; juez juiz judge juge; tribunal tribunal court tribunal; corte corte court cour; juicio julgamento trial procès;
  delito crime crime délit; cárcel prisão prison prison; libertad liberdade freedom/liberty liberté; esclavo escravo slave esclave; impuesto imposto tax impôt;
  gobierno governo government gouvernement; alcalde prefeito mayor maire; ayuntamiento prefeitura council/municipality mairie; elecciones eleições elections élections;
  voto voto vote vote; ciudadano cidadão citizen citoyen; partido partido party parti; poder poder power pouvoir; fuerza força force/strength force;
  empresa empresa company/firm/enterprise entreprise; negocio negócio business affaire; trabajo trabalho work/labour/labor travail; empleo emprego employment/job emploi;
  trabajador trabalhador worker travailleur; empleado empregado employee employé; obrero operário worker ouvrier; huelga greve strike grève; sueldo/salario salário wage/salary salaire;
  dueño dono owner propriétaire; socio sócio partner/member partenaire/membre; miembro membro member membre; jefe chefe head/boss chef; líder líder leader dirigeant;
  dinero dinheiro money argent; precio preço price prix; costo/coste custo cost coût; deuda dívida debt dette; banco banco bank banque; préstamo empréstimo loan prêt;
  comprar comprar buy/purchase acheter; compra compra purchase/purchasing achat; vender vender sell vendre; venta venda sale vente; pagar pagar pay payer; pago pagamento payment paiement;
  ganancia lucro profit bénéfice; pérdida perda loss perte; riqueza riqueza wealth richesse; pobreza pobreza poverty pauvreté; pobre pobre poor pauvre; rico rico rich riche;
  mercado mercado market marché; tienda loja shop/store magasin; fábrica fábrica factory usine; bienes bens goods biens; mercancía mercadoria goods marchandise;
  escuela escola school école; maestro mestre/professor teacher maître; enseñanza ensino teaching/education enseignement; aprender aprender learn apprendre; alumno/estudiante aluno/estudante student/pupil élève/étudiant;
  aprendiz aprendiz apprentice apprenti; curso curso course cours; carrera carreira career carrière; beca bolsa scholarship/grant bourse; título título degree diplôme; tesis tese thesis thèse;
  investigación pesquisa research recherche; investigador pesquisador researcher chercheur; conocimiento conhecimento knowledge connaissance/savoir; ciencia ciência science science;
  salud saúde health santé; enfermedad doença disease/illness maladie; médico médico doctor/physician médecin; paciente paciente patient patient; hospital hospital hospital hôpital; vacuna vacina vaccine vaccin;
  herida ferida wound/injury blessure; dolor dor pain douleur; sangre sangue blood sang; cuerpo corpo body corps; mano mão hand main; cabeza cabeça head tête; corazón coração heart coeur; ojo olho eye oeil;
  iglesia igreja church église; dios deus god dieu; creencia crença belief croyance; santo santo saint saint; idioma/lengua língua/idioma language/tongue langue; palabra palavra word mot; nombre nome name nom;
  libro livro book livre; escritor escritor writer écrivain; escribir escrever write écrire; leer ler read lire; periódico jornal newspaper journal; noticia notícia news nouvelle; carta carta letter lettre;
  película filme film/movie film; canción canção song chanson; pintura pintura painting peinture; juego jogo game jeu; jugador jogador player joueur; equipo equipe team équipe; premio prêmio prize/award prix;
  ganador vencedor winner vainqueur; ganar ganhar/vencer win gagner; perder perder lose perdre; campeonato campeonato championship championnat; temporada temporada season saison; entrenador treinador coach entraîneur
`);
