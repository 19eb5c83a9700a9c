import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import { TestApp } from '#harness';
import { freePort } from '../apps/portal/src/engines/index.js';

/** HTTP::OAI, the harvester of the EPrints community: on Debian `apt install libhttp-oai-perl`. Where it is not, nothing is claimed. */
const harvester = `
  use strict; use warnings; use HTTP::OAI;
  my ($url, $prefix) = @ARGV;
  my $h = HTTP::OAI::Harvester->new(baseURL => $url);
  my $identity = $h->Identify; die $identity->message if $identity->is_error;
  my $list = $h->ListRecords(metadataPrefix => $prefix, onRecord => sub {
    my $record = shift;
    die 'nothing said of ' . $record->identifier unless $record->is_deleted || ($record->metadata && $record->metadata->dom);
    print $record->is_deleted ? 'gone ' : 'live ', $record->identifier, "\\n";
  });
  die $list->message if $list->is_error;
`;

const installed = (): boolean => {
  try {
    execFileSync('perl', ['-MHTTP::OAI', '-e', '1'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

(installed() ? describe : describe.skip)('a harvester that is none of ours', () => {
  let portal: TestApp;
  let address: string;
  beforeAll(async () => {
    const port = await freePort();
    address = `http://localhost:${port}`;
    portal = await TestApp.start({ meilisearch: false, config: { PUBLIC_URL: address } });
    await portal.app.listen(port, '127.0.0.1');
  });
  afterAll(() => portal?.stop());

  it('finds everything public and nothing else, over several pages, in every format, and what is gone', async () => {
    const focal = await portal.aPerson(await portal.aCountry(), ['focal-point']);
    const load = async (visibility: string, count: number): Promise<string[]> => {
      const items = Array.from({ length: count }, (_, index) => ({ type: 'study', language: 'es', titles: { es: `Estudio ${index} <&> \u0007` }, authors: [{ name: 'Rojas, Ana' }], licence: 'cc-by-4.0' }));
      const { body } = await focal.post('/api/v1/resources/bulk', { visibility, items }).expect(200);
      return (body as { results: { id: string }[] }).results.map(({ id }) => id);
    };
    const open = await load('public', 345);
    await load('network', 20);
    await load('tenant', 20);
    const gone = open.splice(0, 5);
    for (const id of gone) await focal.post(`/api/v1/resources/${id}/withdrawal`, { reason: 'Contiene un error.' }).set('if-match', '"1"').expect(200);
    for (const format of ['oai_dc', 'oai_datacite', 'oai_openaire']) {
      const { stdout } = await promisify(execFile)('perl', ['-e', harvester, `${address}/oai`, format]);
      const told = (kind: string) => stdout.split('\n').filter((line) => line.startsWith(kind)).map((line) => line.slice(-36)).toSorted();
      expect([format, told('live'), told('gone')]).toEqual([format, open.toSorted(), gone.toSorted()]);
    }
  }, 120_000);
});
