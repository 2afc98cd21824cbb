import { describe, expect, it } from '@jest/globals';
import { ConfigurationError, readConfiguration, VARIABLES } from './configuration';

describe('the configuration', () => {
  it('needs nothing', () => {
    expect(readConfiguration({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      demo: true,
      secureCookies: false,
    });
  });

  it('makes no demonstration and secure cookies in production', () => {
    expect(readConfiguration({ NODE_ENV: 'production' })).toMatchObject({ demo: false, secureCookies: true });
    expect(readConfiguration({ NODE_ENV: 'production', FORUM_DEMO: '1' })).toMatchObject({ demo: true });
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['DATABASE_URL', 'mysql://x'],
    ['REDIS_URL', 'localhost'],
    ['FORUM_DEMO', 'yes'],
    ['DEMO_PASSWORD', 'short'],
    ['LOG_LEVEL', 'loud'],
    ['NODE_ENV', 'prod'],
    ['POOL_SIZE', '1'],
    ['METRICS_TOKEN', 'x'],
    ['MAIL_TRANSPORT', 'pigeon'],
    ['MAIL_FROM', 'nobody'],
    ['MAIL_CEILING', 'COSMIC'],
    ['PUBLIC_URL', 'parley.example'],
    ['PUBLIC_URL', 'https://parley.example/forum'],
  ])('refuses %s=%s, naming the variable and what it accepts', (name, value) => {
    const attempt = (): unknown => readConfiguration({ [name]: value });
    expect(attempt).toThrow(ConfigurationError);
    expect(attempt).toThrow(name);
    expect(attempt).toThrow(VARIABLES[name as keyof typeof VARIABLES].accepts);
  });
});
