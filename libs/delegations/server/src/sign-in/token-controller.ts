import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { isRefusal } from '@parley/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { SignIn, TooManyAttempts } from './sign-in';

const credentials = z.object({ email: z.string().min(1).max(320), password: z.string().min(1).max(200) });

/** `POST /auth/token`: a bearer token for clients that are no browser. */
@Controller('auth')
export class TokenController {
  constructor(@Inject(SignIn) private readonly signIn: SignIn) {}

  @Post('token')
  @HttpCode(200)
  async token(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const parsed = credentials.safeParse(body);
    if (!parsed.success) {
      void reply.code(400);
      return { error: 'INVALID', message: 'Send {"email", "password"} as JSON.' };
    }
    const { email, password } = parsed.data;
    const opened = await this.signIn.attempt(email, password, request.ip, 'BEARER');
    void reply.header('cache-control', 'no-store');
    if (opened instanceof TooManyAttempts) {
      void reply.code(429).header('retry-after', String(opened.retryAfterSeconds));
      return { error: 'RATE_LIMITED', message: opened.refusal().message.en };
    }
    if (isRefusal(opened)) {
      void reply.code(401);
      return { error: 'UNAUTHENTICATED', message: opened.message.en };
    }
    return { token: opened.secret, expiresAt: opened.expiresAt.toISOString() };
  }
}
