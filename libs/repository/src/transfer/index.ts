/** Spreadsheets: works taken along, edited elsewhere and brought back. */
import { ExportsController } from './exports/exports.controller.js';
import { WorksReader } from './exports/works-reader.service.js';
import { ApplyImport } from './imports/apply-import.handler.js';
import { CheckImport } from './imports/check-import.handler.js';
import { FaultyRows } from './imports/faulty-rows.service.js';
import { ImportApplying } from './imports/import-applying.service.js';
import { ImportChecking } from './imports/import-checking.service.js';
import { ImportReader } from './imports/import-reader.service.js';
import { applyImport, checkImport } from './imports/imports.jobs.js';
import { ImportsController } from './imports/imports.controller.js';
import { ImportsService } from './imports/imports.service.js';
import { RowJudging } from './imports/row-judging.service.js';
import './transfer.texts.js';

export const transfer = {
  services: [WorksReader, RowJudging, ImportChecking, ImportReader, ImportsService, ImportApplying, FaultyRows],
  controllers: [ExportsController, ImportsController],
  jobs: [checkImport, applyImport],
  handlers: [CheckImport, ApplyImport],
};
