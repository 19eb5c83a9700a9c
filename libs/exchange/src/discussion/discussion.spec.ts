import { type Member, TestApp, type TestTenant } from '#harness';
import { deliverAgain, noticesOf, publish } from '../testing/people.js';

interface Said { id: string; kind: string; text: string; version: number; hidden: { reason: string } | null; may: { edit: boolean; hide: boolean; show: boolean } }
interface Talk { items: Said[]; hidden: { reason: string }[]; may: { speak: boolean } }

describe('what is said about a resource', () => {
  let app: TestApp;
  let brazil: TestTenant;
  let author: Member;
  let curator: Member;
  let chilean: Member;
  let peruvian: Member;

  beforeAll(async () => {
    app = await TestApp.start({ meilisearch: false });
    brazil = await app.aCountry('br');
    author = await app.aPerson(brazil, ['contributor'], { locale: 'pt' });
    curator = await app.aPerson(brazil, ['curator']);
    chilean = await app.aPerson(await app.aCountry('cl'), ['member'], { name: 'Rosa' });
    peruvian = await app.aPerson(await app.aCountry('pe'), ['curator']);
  });
  afterAll(() => app?.stop());

  const speak = (who: Member, resource: string, body: object) => who.post(`/api/v1/resources/${resource}/discussion`, body);
  const say = async (who: Member, resource: string, body: object) => (await speak(who, resource, body).expect(201)).body as Said;
  const talkOf = async (reader: Pick<Member, 'get'>, resource: string) => (await reader.get(`/api/v1/resources/${resource}/discussion`).expect(200)).body as Talk;

  it('is asked, answered and thanked for, and told to those who take part', async () => {
    const resource = await publish(author, curator, { visibility: 'public' });
    const question = await say(chilean, resource, { kind: 'question', text: '¿Sirve con doce productores?' });
    await say(author, resource, { kind: 'answer', text: 'Sim, com oito já serve.', questionId: question.id });
    await say(chilean, resource, { kind: 'thanks', text: 'Gracias' });
    await app.settle();
    await deliverAgain(app, 'remark.made');
    expect((await talkOf(app.nobody, resource)).items.map(({ kind }) => kind)).toEqual(['question', 'answer', 'thanks']);
    expect(await noticesOf(author, 'remark-made')).toMatchObject([{ text: 'Chile escreveu sobre “Guia de arranjos produtivos”' }, { path: `/resources/${resource}` }]);
    expect(await noticesOf(chilean, 'remark-made')).toHaveLength(1);
    expect((await speak(chilean, resource, { kind: 'answer', text: 'x', questionId: crypto.randomUUID() }).expect(422)).body.errors).toMatchObject([{ pointer: '/questionId' }]);
    await speak(chilean, resource, { kind: 'comment', text: 'x'.repeat(4001) }).expect(422);
    await app.nobody.post(`/api/v1/resources/${resource}/discussion`, { kind: 'comment', text: 'x' }).expect(401);
    await (await app.aPerson(brazil, ['observer'])).post(`/api/v1/resources/${resource}/discussion`, { kind: 'comment', text: 'x' }).expect(403);
  });

  it('is seen by whoever sees the resource, and by nobody else', async () => {
    const inner = await publish(author, curator, { visibility: 'tenant' });
    await say(curator, inner, { kind: 'comment', text: 'Solo entre nosotros' });
    await chilean.get(`/api/v1/resources/${inner}/discussion`).expect(404);
    await speak(chilean, inner, { kind: 'comment', text: 'x' }).expect(404);
  });

  it('is hidden, with a reason that stays, by whoever curates the resource’s tenant alone', async () => {
    const resource = await publish(author, curator);
    const remark = await say(chilean, resource, { kind: 'comment', text: 'Compre mi curso' });
    await author.put(`/api/v1/remarks/${remark.id}/hiding`, { reason: 'x' }).expect(403);
    await peruvian.put(`/api/v1/remarks/${remark.id}/hiding`, { reason: 'x' }).expect(403);
    await curator.put(`/api/v1/remarks/${remark.id}/hiding`, { reason: 'Publicidad' }).expect(200);
    const others = await talkOf(peruvian, resource);
    expect(others).toMatchObject({ items: [], hidden: [{ reason: 'Publicidad' }] });
    expect(JSON.stringify(others)).not.toContain('Compre');
    expect((await talkOf(chilean, resource)).items).toMatchObject([{ hidden: { reason: 'Publicidad' } }]);
    expect((await talkOf(curator, resource)).items).toMatchObject([{ may: { show: true, hide: false } }]);
    const { body: trail } = await (await app.aPerson(brazil, ['focal-point'])).get('/api/v1/audit?name=remark.hidden').expect(200);
    expect(trail.items).toHaveLength(1);
    await curator.delete(`/api/v1/remarks/${remark.id}/hiding`).expect(200);
    expect((await talkOf(peruvian, resource)).items).toMatchObject([{ text: 'Compre mi curso', hidden: null }]);
  });

  it('is corrected and taken back by its writer alone', async () => {
    const resource = await publish(author, curator);
    const remark = await say(chilean, resource, { kind: 'comment', text: 'Vueno' });
    await author.patch(`/api/v1/remarks/${remark.id}`, { text: 'x' }).set('if-match', '"1"').expect(403);
    await chilean.patch(`/api/v1/remarks/${remark.id}`, { text: 'Bueno' }).expect(428);
    await chilean.patch(`/api/v1/remarks/${remark.id}`, { text: 'Bueno' }).set('if-match', '"1"').expect(200);
    await chilean.patch(`/api/v1/remarks/${remark.id}`, { text: 'Malo' }).set('if-match', '"1"').expect(412);
    await curator.delete(`/api/v1/remarks/${remark.id}`).expect(403);
    await chilean.delete(`/api/v1/remarks/${remark.id}`).expect(204);
    expect((await talkOf(author, resource)).items).toEqual([]);
  });

  it('is a conversation: nobody says more than thirty things in an hour', async () => {
    const resource = await publish(author, curator);
    const talker = await app.aPerson(brazil, ['member']);
    for (let turn = 0; turn < 30; turn += 1) await say(talker, resource, { kind: 'comment', text: `Nota ${turn}` });
    const { headers } = await speak(talker, resource, { kind: 'comment', text: 'Una más' }).expect(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    app.clock.advance(3_700_000);
    await say(talker, resource, { kind: 'comment', text: 'Ahora sí' });
  });
});
