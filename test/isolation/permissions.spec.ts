import { TestApp } from '#harness';
import { listRoutes } from '#platform';

describe('what each route takes to be called', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it('is what was last reviewed', () => {
    const table = listRoutes(app.app).map(({ method, path, access }) =>
      access && 'permission' in access
        ? `${method.padEnd(6)} ${path}  ${access.permission.name} [${access.permission.roles.join(', ') || 'anybody signed in'}]`
        : `${method.padEnd(6)} ${path}  public`,
    );
    expect(table.join('\n')).toMatchSnapshot();
  });

  it('is what the API description says', async () => {
    const { body } = await app.nobody.get('/api/openapi.json').expect(200);
    const paths = (body as { openapi: string; paths: Record<string, Record<string, { security: unknown[] }>> }).paths;
    for (const { method, path, access } of listRoutes(app.app).filter((route) => route.path.startsWith('/api/'))) {
      const operation = paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
      expect([method, path, operation?.security.length === 0]).toEqual([method, path, access && 'public' in access]);
    }
  });
});
