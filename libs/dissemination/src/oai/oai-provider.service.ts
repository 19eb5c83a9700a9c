import { Injectable } from '@nestjs/common';
import { element, type Xml } from '#platform';
import { type MetadataFormat, metadataFormats } from '../formats/index.js';
import { Addresses } from '../records/addresses.js';
import { type OaiRequest, readSpan } from './oai-arguments.js';
import { OaiError } from './oai-error.js';
import { type OaiRecord, OaiRecords } from './oai-records.service.js';
import { OaiSets } from './oai-sets.service.js';
import { errorXml, formatXml, headerXml, identityXml, oaiDocument, recordXml } from './oai-xml.js';
import { ResumptionTokens, type Walk } from './resumption-token.js';

/** As many as aggregators recommend. */
export const batch = 100;

/** Answers the six verbs of OAI-PMH 2.0. To be called as nobody: what it tells is for everybody. */
@Injectable()
export class OaiProvider {
  constructor(
    private readonly records: OaiRecords,
    private readonly sets: OaiSets,
    private readonly tokens: ResumptionTokens,
    private readonly addresses: Addresses,
  ) {}

  async answer(asked: OaiRequest | OaiError): Promise<string> {
    const at = await this.records.asOf();
    if (asked instanceof OaiError) return oaiDocument(this.addresses, at, null, errorXml(asked));
    try {
      return oaiDocument(this.addresses, at, asked, await this.perform(asked));
    } catch (error) {
      if (!(error instanceof OaiError)) throw error;
      const understood = error.code === 'badVerb' || error.code === 'badArgument' ? null : asked;
      return oaiDocument(this.addresses, at, understood, errorXml(error));
    }
  }

  private async perform(request: OaiRequest): Promise<Xml> {
    switch (request.verb) {
      case 'Identify':
        return identityXml(this.addresses, await this.records.earliest());
      case 'ListMetadataFormats':
        if (request.identifier !== undefined) await this.known(request.identifier);
        return element('ListMetadataFormats', {}, metadataFormats.map(formatXml));
      case 'ListSets':
        if (request.resumptionToken !== undefined) throw new OaiError('badResumptionToken', 'The list of sets comes whole: no token of ours resumes it.');
        return element('ListSets', {}, (await this.sets.all()).map(({ spec, name }) =>
          element('set', {}, element('setSpec', {}, spec), element('setName', {}, name))));
      case 'GetRecord': {
        const format = formatOf(request.metadataPrefix!);
        return element('GetRecord', {}, recordXml(await this.known(request.identifier!), format, this.addresses));
      }
      default:
        return this.list(request.verb, request);
    }
  }

  private async known(identifier: string): Promise<OaiRecord> {
    const id = this.addresses.idFrom(identifier);
    const found = id && (await this.records.find(id));
    if (!found) throw new OaiError('idDoesNotExist', `There is no ${identifier} here.`);
    return found;
  }

  private async list(verb: Walk['verb'], request: OaiRequest): Promise<Xml> {
    const walk = request.resumptionToken === undefined ? await this.begin(verb, request) : this.resume(verb, request.resumptionToken);
    const format = formatOf(walk.prefix);
    const rows = await this.records.page(walk, batch, { whole: verb === 'ListRecords' });
    const told = rows.slice(0, batch);
    const last = told.at(-1);
    if (!last) throw new OaiError('noRecordsMatch', 'Nothing matches.');
    const write = (row: OaiRecord) => (verb === 'ListRecords' ? recordXml(row, format, this.addresses) : headerXml(row, this.addresses));
    const next = rows.length > batch && { ...walk, after: { datestamp: last.datestamp, id: last.id }, cursor: walk.cursor + told.length };
    // The last part of a list in parts says that it is the last: with an empty token.
    const token = (next || walk.after) && element('resumptionToken', { completeListSize: walk.size, cursor: walk.cursor }, next && this.tokens.write(next));
    return element(verb, {}, told.map(write), token);
  }

  private async begin(verb: Walk['verb'], request: OaiRequest): Promise<Walk> {
    const span = readSpan(request);
    const walk = { verb, prefix: formatOf(request.metadataPrefix!).prefix, set: request.set ?? null, ...span, after: null, cursor: 0, size: 0 };
    return { ...walk, size: await this.records.count(walk) };
  }

  private resume(verb: Walk['verb'], token: string): Walk {
    const walk = this.tokens.read(token);
    if (walk?.verb !== verb) throw new OaiError('badResumptionToken', 'This token is none of ours, or of another verb.');
    return walk;
  }
}

function formatOf(prefix: string): MetadataFormat {
  const format = metadataFormats.find((one) => one.prefix === prefix);
  if (!format) throw new OaiError('cannotDisseminateFormat', `There is no format ${prefix} here.`);
  return format;
}
