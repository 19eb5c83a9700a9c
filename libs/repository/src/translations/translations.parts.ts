import { LanguageReviewers } from './language-reviewers.service.js';
import { MachineTranslator } from './machine-translator.js';
import { TranslationProposals } from './proposals.service.js';
import { LanguageReviewersController, TranslationsController } from './translations.controller.js';
import { TranslationsService } from './translations.service.js';

/** What the translations of works are made of. */
export const translationServices = [TranslationsService, TranslationProposals, LanguageReviewers, MachineTranslator];
export const translationControllers = [TranslationsController, LanguageReviewersController];
