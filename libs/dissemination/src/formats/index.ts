import { datacite, oaiDatacite } from './datacite.js';
import type { MetadataFormat } from './metadata-format.js';
import { oaiDc } from './oai-dc.js';
import { oaiOpenaire } from './openaire.js';

export type { MetadataFormat } from './metadata-format.js';

/** Every format in which records are disseminated. */
export const metadataFormats: readonly MetadataFormat[] = [oaiDc, oaiDatacite, datacite, oaiOpenaire];
