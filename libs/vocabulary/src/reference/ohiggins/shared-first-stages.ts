import { texts } from '../table.js';
import { type Activity, half } from './activity.js';

/** What both plans say of the first stages, word for word or nearly so. */
export const publicWorkshops: Activity = {
  under: 'stages-1',
  label: texts(
    'Talleres de difusión y reuniones de trabajo, convocadas por el Intendente, para la apropiación del estudio por parte de las instituciones públicas regionales ligadas al fomento productivo',
    'Oficinas de difusão e reuniões de trabalho, convocadas pelo Intendente, para que as instituições públicas regionais ligadas ao fomento produtivo se apropriem do estudo',
    'Workshops and working meetings convened by the Intendente, so that the region’s public development institutions make the study their own',
    'Ateliers de diffusion et réunions de travail convoqués par l’Intendant, pour que les institutions publiques régionales de développement productif s’approprient l’étude',
  ),
  results: [
    texts('Planteamiento de una estrategia pública inicial para inducir el proceso', 'Formulação de uma estratégia pública inicial para induzir o processo', 'An initial public strategy to set the process off', 'Une stratégie publique initiale pour lancer le processus'),
    texts(
      'Definición, por las instituciones públicas, de aquellas encargadas de seleccionar a los actores de la Mesa de Trabajo y de apoyar más directamente sus acciones',
      'Definição, pelas instituições públicas, das encarregadas de selecionar os atores da Mesa de Trabalho e de apoiar mais diretamente suas ações',
      'The public institutions name those that select the members of the Working Table and support its actions most directly',
      'Désignation, par les institutions publiques, de celles qui choisissent les acteurs de la Table de travail et appuient le plus directement ses actions',
    ),
    texts('Integración del tema clúster en la agenda de trabajo de la Agencia de Desarrollo Regional', 'Integração do tema cluster na agenda de trabalho da Agência de Desenvolvimento Regional', 'Clusters on the agenda of the Regional Development Agency', 'Intégration du thème des grappes à l’agenda de l’Agence de développement régional'),
  ],
  deadline: half(2006, 2),
  institutions: ['intendente', 'gore'],
};

export const privateDissemination: Activity = {
  under: 'stages-1',
  label: texts('Difusión a actores privados relacionados con el tema', 'Difusão a atores privados relacionados com o tema', 'Dissemination to private actors concerned', 'Diffusion auprès des acteurs privés concernés'),
  results: [
    texts('Actores con conocimiento sobre el tema clúster en la región, y motivados a participar del proceso', 'Atores com conhecimento sobre o tema cluster na região e motivados a participar do processo', 'Actors who know about clusters in the region and are motivated to take part', 'Des acteurs informés sur les grappes de la région et motivés à participer au processus'),
  ],
  deadline: half(2006, 2),
  instruments: ['pti', 'profo'],
};

export const workingTable: Omit<Activity, 'results'> = {
  under: 'stages-2',
  label: texts('Reuniones de trabajo para la conformación de la Mesa de Trabajo del CER', 'Reuniões de trabalho para a formação da Mesa de Trabalho do CER', 'Working meetings to constitute the Working Table of the CER', 'Réunions de travail pour constituer la Table de travail du CER'),
  deadline: half(2006, 2),
};

export const strategicBases: Activity = {
  under: 'stages-2',
  label: texts('Talleres o reuniones de trabajo para la definición de las bases estratégicas del CER', 'Oficinas ou reuniões de trabalho para a definição das bases estratégicas do CER', 'Workshops or working meetings to define the strategic bases of the CER', 'Ateliers ou réunions de travail pour définir les bases stratégiques du CER'),
  results: [
    texts('Definiciones estratégicas para el CER, establecidas y validadas por los actores miembros de la Mesa de Trabajo', 'Definições estratégicas para o CER, estabelecidas e validadas pelos atores membros da Mesa de Trabalho', 'Strategic definitions for the CER, set and validated by the members of the Working Table', 'Définitions stratégiques du CER, établies et validées par les membres de la Table de travail'),
  ],
  deadline: half(2007, 1),
};

const developmentBodies = { deadline: half(2007, 1), institutions: ['prochile', 'corfo', 'gore'], instruments: ['pti'] };

export const organization: Activity = {
  under: 'stages-2',
  label: texts('Organización del CER', 'Organização do CER', 'Organization of the CER', 'Organisation du CER'),
  results: [
    texts('Definición de formación de instancias directivas y de trabajo, y su forma de operación', 'Definição da formação de instâncias diretivas e de trabalho e de sua forma de operação', 'Directing and working bodies defined, and how they operate', 'Définition des instances de direction et de travail et de leur fonctionnement'),
  ],
  ...developmentBodies,
};

export const technicalTeam: Activity = {
  under: 'stages-2',
  label: texts('Conformación del equipo técnico de apoyo', 'Formação da equipe técnica de apoio', 'Forming the technical support team', 'Constitution de l’équipe technique d’appui'),
  results: [texts('Conformación del equipo técnico de apoyo', 'Equipe técnica de apoio formada', 'Technical support team formed', 'Équipe technique d’appui constituée')],
  ...developmentBodies,
};

export const planValidation: Activity = {
  under: 'stages-3',
  label: texts('Validación de un plan de trabajo para el CER', 'Validação de um plano de trabalho para o CER', 'Validation of a work plan for the CER', 'Validation d’un plan de travail pour le CER'),
  results: [texts('Plan de trabajo validado', 'Plano de trabalho validado', 'Work plan validated', 'Plan de travail validé')],
  ...developmentBodies,
};
