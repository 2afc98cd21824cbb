import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { PlatformOptions } from '../options';

/** Headers of every answer: a strict policy for what a page may load, nothing framed, nothing sniffed, nothing referred. */
export const secure = async (fastify: FastifyInstance, options: PlatformOptions): Promise<void> => {
  await fastify.register(helmet, {
    enableCSPNonces: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'base-uri': ["'none'"],
        'connect-src': ["'self'"],
        'font-src': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'img-src': ["'self'", 'data:'],
        'object-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
      },
    },
    strictTransportSecurity: options.secureCookies,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
};
