import type { InLanguages } from '../calendar/calendar-edition.js';
import type { Offset } from '../time/deadline.js';
import type { OwnerRole } from './edition-plan.js';

/** A milestone as a series prescribes it for each of its editions. */
export interface MilestoneTemplate {
  readonly title: InLanguages;
  readonly offset: Offset;
  readonly owner: OwnerRole;
  readonly remindDays: readonly number[];
}

/** The cadence the ministers asked for: biennial, hence a meeting every 24 months. */
export const ministerialCadence = 24;

/** When those invited to a ministerial meeting are reminded of it, in days before it. */
export const ministerialReminders: readonly number[] = [30, 7, 1];

/**
 * What a new series starts from: the way to a ministerial meeting and its follow-up. Documents ten weeks before,
 * drafts for the room three weeks before and the report two weeks after are the periods of United Nations meetings
 * in Geneva; the others leave the 33 countries time to consult. Every line can be changed.
 */
export const ministerialPlan: readonly MilestoneTemplate[] = [
  {
    title: {
      es: 'Sede y fechas acordadas con el país anfitrión',
      pt: 'Sede e datas acordadas com o país anfitrião',
      en: 'Venue and dates agreed with the host country',
      fr: 'Lieu et dates arrêtés avec le pays hôte',
    },
    offset: { anchor: 'start', days: -240, at: '18:00' },
    owner: 'unit-coordinator',
    remindDays: [14],
  },
  {
    title: {
      es: 'Propuestas de temas recibidas de los países',
      pt: 'Propostas de temas recebidas dos países',
      en: 'Proposed agenda items received from the countries',
      fr: 'Propositions de thèmes reçues des pays',
    },
    offset: { anchor: 'start', days: -150, at: '18:00' },
    owner: 'focal-point',
    remindDays: [14, 3],
  },
  {
    title: {
      es: 'Agenda provisional enviada',
      pt: 'Agenda provisória enviada',
      en: 'Provisional agenda sent',
      fr: 'Ordre du jour provisoire envoyé',
    },
    offset: { anchor: 'start', days: -120, at: '18:00' },
    owner: 'unit-coordinator',
    remindDays: [7],
  },
  {
    title: {
      es: 'Documentos de trabajo entregados',
      pt: 'Documentos de trabalho entregues',
      en: 'Working documents submitted',
      fr: 'Documents de travail remis',
    },
    offset: { anchor: 'start', days: -70, at: '18:00' },
    owner: 'focal-point',
    remindDays: [14, 3],
  },
  {
    title: {
      es: 'Documentos distribuidos en todos los idiomas',
      pt: 'Documentos distribuídos em todos os idiomas',
      en: 'Documents circulated in every language',
      fr: 'Documents distribués dans toutes les langues',
    },
    offset: { anchor: 'start', days: -42, at: '18:00' },
    owner: 'unit-coordinator',
    remindDays: [7],
  },
  {
    title: {
      es: 'Delegaciones nacionales comunicadas',
      pt: 'Delegações nacionais comunicadas',
      en: 'National delegations communicated',
      fr: 'Délégations nationales communiquées',
    },
    offset: { anchor: 'start', days: -30, at: '18:00' },
    owner: 'focal-point',
    remindDays: [7, 2],
  },
  {
    title: {
      es: 'Proyecto de declaración distribuido',
      pt: 'Projeto de declaração distribuído',
      en: 'Draft declaration circulated',
      fr: 'Projet de déclaration distribué',
    },
    offset: { anchor: 'start', days: -21, at: '18:00' },
    owner: 'unit-coordinator',
    remindDays: [5],
  },
  {
    title: {
      es: 'Salas, interpretación y conexión comprobadas',
      pt: 'Salas, interpretação e conexão verificadas',
      en: 'Rooms, interpretation and connection checked',
      fr: 'Salles, interprétation et connexion vérifiées',
    },
    offset: { anchor: 'start', days: -7, at: '18:00' },
    owner: 'host',
    remindDays: [3],
  },
  {
    title: {
      es: 'Reunión preparatoria de altos funcionarios',
      pt: 'Reunião preparatória de altos funcionários',
      en: 'Preparatory meeting of senior officials',
      fr: 'Réunion préparatoire des hauts fonctionnaires',
    },
    offset: { anchor: 'start', days: -1, at: '09:00' },
    owner: 'host',
    remindDays: [3],
  },
  {
    title: {
      es: 'Informe de la reunión distribuido',
      pt: 'Relatório da reunião distribuído',
      en: 'Report of the meeting circulated',
      fr: 'Rapport de la réunion distribué',
    },
    offset: { anchor: 'end', days: 14, at: '18:00' },
    owner: 'unit-coordinator',
    remindDays: [5],
  },
  {
    title: {
      es: 'Primer informe nacional de seguimiento de los acuerdos',
      pt: 'Primeiro relatório nacional de acompanhamento dos acordos',
      en: 'First national report on the follow-up of the agreements',
      fr: 'Premier rapport national de suivi des accords',
    },
    offset: { anchor: 'end', days: 180, at: '18:00' },
    owner: 'focal-point',
    remindDays: [30, 7],
  },
];
