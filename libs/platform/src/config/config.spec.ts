import { Config, InvalidConfiguration } from './config.js';

const whole = {
  DATABASE_URL: 'postgres://owner@db/minga',
  SECRET_KEY: 'x'.repeat(32),
  PUBLIC_URL: 'https://minga.example',
  STORAGE_DIR: '/srv/minga',
};

describe('configuration', () => {
  it('names every fault at once', () => {
    const faulty = { ...whole, DATABASE_URL: 'mysql://db', SECRET_KEY: 'short', PORT: '99999', MEILI_URL: 'http://search:7700' };
    expect(() => Config.parse(faulty)).toThrow(InvalidConfiguration);
    try {
      Config.parse(faulty);
    } catch (error) {
      const { message } = error as Error;
      for (const name of ['DATABASE_URL', 'SECRET_KEY', 'PORT', 'MEILI_KEY']) expect(message).toContain(name);
    }
  });

  it('takes an empty variable for an absent one', () => {
    expect(Config.parse({ ...whole, REDIS_URL: '' }).get('REDIS_URL')).toBeUndefined();
  });

  it('gives the plain development cookie to localhost only', () => {
    expect(Config.parse({ ...whole, PUBLIC_URL: 'http://localhost:3000' }).sessionCookie).toBe('minga-session');
    expect(Config.parse(whole).sessionCookie).toBe('__Host-minga-session');
    expect(Config.parse({ ...whole, PUBLIC_URL: 'http://minga.example' }).sessionCookie).toBe('__Host-minga-session');
  });

  it('takes no origin for its own but its address', () => {
    const config = Config.parse(whole);
    expect(config.isOwnOrigin('https://minga.example', 'minga.example')).toBe(true);
    expect(config.isOwnOrigin('https://evil.example', 'evil.example')).toBe(false);
    expect(config.isOwnOrigin('http://minga.example', 'minga.example')).toBe(false);
  });
});
