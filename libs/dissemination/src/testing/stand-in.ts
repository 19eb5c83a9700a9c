import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answering = (parameters: URLSearchParams, response: ServerResponse, request: IncomingMessage) => void;

/** Another repository in this process, which answers as it is told to. */
export class StandIn {
  readonly asked: string[] = [];
  private constructor(
    private readonly server: Server,
    readonly host: string,
  ) {}

  answering: Answering = (_, response) => response.end();

  static async open(): Promise<StandIn> {
    const server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://stand-in');
      standIn.asked.push(`${url.pathname}${url.search}`);
      standIn.answering(url.searchParams, response, request);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const standIn = new StandIn(server, `127.0.0.1:${(server.address() as AddressInfo).port}`);
    return standIn;
  }

  get url(): string {
    return `http://${this.host}/oai`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** A record in unqualified Dublin Core. */
export const dcRecord = (identifier: string, fields: string, datestamp = '2026-01-01T00:00:00Z'): string => `
  <record><header><identifier>${identifier}</identifier><datestamp>${datestamp}</datestamp></header>
  <metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">${fields}</oai_dc:dc></metadata></record>`;

export const goneRecord = (identifier: string, datestamp = '2026-02-01T00:00:00Z'): string =>
  `<record><header status="deleted"><identifier>${identifier}</identifier><datestamp>${datestamp}</datestamp></header></record>`;

const envelope = (content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2026-03-01T10:00:00Z</responseDate><request>x</request>${content}</OAI-PMH>`;

export const listOf = (records: string[], token?: string): string =>
  envelope(`<ListRecords>${records.join('')}${token === undefined ? '' : `<resumptionToken>${token}</resumptionToken>`}</ListRecords>`);
export const errorAnswer = (code: string): string => envelope(`<error code="${code}">No</error>`);
export const identity = envelope('<Identify><granularity>YYYY-MM-DD</granularity></Identify>');
