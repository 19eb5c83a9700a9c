import { capacityAspects, managementGoals, strategicGoals } from './cepal/goals.js';
import { policyFamilies, policyMeasures, policyObjectives } from './cepal/policy.js';
import { regionalGaps } from './cepal/regional-gaps.js';
import { fruitPlan } from './ohiggins/fruit-plan.js';
import { ohigginsInstitutions, ohigginsInstruments } from './ohiggins/instruments.js';
import { qualificationCriteria } from './ohiggins/qualification-criteria.js';
import { ohigginsAreas, ohigginsBenchmarks, ohigginsRequirements, ohigginsStages } from './ohiggins/stages.js';
import { winePlan } from './ohiggins/wine-plan.js';
import { actorRoles } from './partnerships/actor-roles.js';
import { countryLessons } from './partnerships/country-lessons.js';
import { clusterDefinitions, successEvidence } from './partnerships/evidence.js';
import { oecdGoals, oecdSubGoals } from './partnerships/oecd-goals.js';
import { oecdInstruments } from './partnerships/oecd-instruments.js';
import { partnershipRisks } from './partnerships/partnership-risks.js';
import type { ReferenceRelation, ReferenceRow, ReferenceTable } from './table.js';
import { chileChronicle, chileSectors, oecdOnChile } from './tci/chile-chronicle.js';
import { governmentLevels, governmentRoles, unitaryStatePolicies } from './tci/government-roles.js';
import { institutions, relationalBenefits } from './tci/institutions.js';
import { policyLessons } from './tci/policy-lessons.js';
import { mitigations, risks } from './tci/risks.js';
import { scorecardConclusions } from './tci/scorecard-conclusions.js';
import { scorecardDimensions, scorecardSubjects } from './tci/scorecard-dimensions.js';
import { scorecardOptions } from './tci/scorecard-options.js';
import { scorecardQuestions } from './tci/scorecard-questions.js';
import { valueDimensions, valueGroups, valueIndicators } from './tci/value-indicators.js';
import { growthModel, policyGenerations } from './tci/value-policy.js';
import { unidoCases } from './unido/cases.js';
import { regionalLessons, unidoPhases, unidoPrinciples } from './unido/cluster-phases.js';
import { clusterTraits } from './unido/cluster-traits.js';
import { cooperationOperation, cooperationPrinciples, practicalInterventions } from './unido/cooperation.js';
import { countryPolicies } from './unido/country-policies.js';
import { ecoIndustrialAreas } from './unido/eco-industrial-areas.js';
import { ecoIndustrialOptions } from './unido/eco-industrial-options.js';
import { hagenbergLinks } from './unido/hagenberg-links.js';
import { chainRisks, policyFailures, policySupports, policyTraits } from './unido/industrial-policies.js';
import { inhibitors } from './unido/inhibitors.js';
import { interventions } from './unido/interventions.js';
import { intraregionalExports } from './unido/intraregional-exports.js';
import { methodologies } from './unido/methodologies.js';

export {
  type Provenance, provenances, type ReferenceRelation, type ReferenceRow, type ReferenceTable, type RelationKind, relationKinds,
  type SourceDoc, sourceDocs, type Texts,
} from './table.js';

/** What the sources tabulate, by source and in its order. */
export const referenceTables: readonly ReferenceTable[] = [
  // UNIDO's discussion paper (2014)
  clusterTraits, clusterDefinitions, unidoPrinciples, unidoPhases, unidoCases,
  countryPolicies, policyTraits, policyFailures, chainRisks, policySupports,
  hagenbergLinks, ecoIndustrialAreas, ecoIndustrialOptions, intraregionalExports, regionalLessons,
  inhibitors, interventions, methodologies, cooperationPrinciples, cooperationOperation, practicalInterventions,
  // The action plans of O'Higgins (2006)
  qualificationCriteria, ohigginsBenchmarks, ohigginsStages, ohigginsAreas, ohigginsRequirements,
  winePlan, fruitPlan, ohigginsInstitutions, ohigginsInstruments,
  // TCI's slides on Chile, with CEPAL's evaluation
  growthModel, policyGenerations,
  institutions, relationalBenefits, chileChronicle, chileSectors, oecdOnChile,
  scorecardSubjects, scorecardDimensions, scorecardQuestions, scorecardOptions, scorecardConclusions,
  unitaryStatePolicies, governmentLevels, governmentRoles, valueDimensions, valueGroups, valueIndicators,
  risks, mitigations, policyLessons,
  // Clusters as public-private partnerships
  oecdGoals, oecdSubGoals, oecdInstruments, actorRoles, partnershipRisks, successEvidence, countryLessons,
  // CEPAL's slides on territorial development
  policyObjectives, policyFamilies, policyMeasures, regionalGaps, strategicGoals, managementGoals, capacityAspects,
];

export const referenceRows: readonly ReferenceRow[] = referenceTables.flatMap(({ rows }) => rows);

export const referenceRelations: readonly ReferenceRelation[] = referenceTables.flatMap(({ relations }) => relations);
