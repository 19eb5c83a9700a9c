import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest, { type Test } from 'supertest';
import type { Config } from '#platform';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Somebody who talks to the API: nobody, a signed-in person, or a key. */
export class Caller {
  constructor(
    protected readonly app: NestFastifyApplication,
    protected readonly config: Config,
    private readonly headers: Record<string, string> = {},
  ) {}

  get = (path: string): Test => this.request('get', path);
  delete = (path: string): Test => this.request('delete', path);
  post = (path: string, body?: object): Test => this.send('post', path, body);
  put = (path: string, body?: object): Test => this.send('put', path, body);
  /** @param version sent as If-Match */
  patch = (path: string, body: object, version?: number): Test => {
    const test = this.send('patch', path, body);
    return version === undefined ? test : test.set('if-match', `"${version}"`);
  };

  request(method: Method, path: string): Test {
    return supertest(this.app.getHttpServer())[method](path)
      .set('origin', new URL(this.config.get('PUBLIC_URL')).origin)
      .set(this.headers);
  }

  /** The same caller with more headers. */
  with(headers: Record<string, string>): Caller {
    return new Caller(this.app, this.config, { ...this.headers, ...headers });
  }

  private send(method: Method, path: string, body?: object): Test {
    const test = this.request(method, path);
    return body === undefined ? test : test.send(body);
  }
}

/** A person who is signed in, with what tests need to know of them. */
export class Member extends Caller {
  constructor(
    app: NestFastifyApplication,
    config: Config,
    readonly id: string,
    readonly email: string,
    readonly name: string,
    readonly cookie: string,
  ) {
    super(app, config, { cookie });
  }

  /** The person acting in one of their tenants. */
  in(tenantCode: string): Caller {
    return this.with({ 'minga-tenant': tenantCode });
  }
}
