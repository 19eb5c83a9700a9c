import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiConsumes, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Answers, type Intake, ManualScope, Public, TenantDatabase } from '#platform';
import { asNobody } from '../records/as-nobody.js';
import { understand } from './oai-arguments.js';
import { OaiProvider } from './oai-provider.service.js';

/** OAI-PMH 2.0, for harvesters. Whoever asks, and whatever they may see besides, is told what everybody is told. */
@Controller('oai')
export class OaiController {
  constructor(
    private readonly provider: OaiProvider,
    private readonly db: TenantDatabase,
  ) {}

  @Get()
  @Public()
  @ManualScope()
  @ApiProduces('text/xml')
  @Answers(200, z.string(), 'Metadata of everything public (OAI-PMH 2.0)')
  get(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.answer([...new URLSearchParams(request.url.split('?')[1] ?? '')], request, reply);
  }

  @Post()
  @Public()
  @ManualScope()
  @RouteConfig({ bodyLimit: 8 * 1024 } satisfies Intake)
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiProduces('text/xml')
  @Answers(200, z.string(), 'The same, with the arguments in the body')
  post(@Body() body: unknown, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.answer(argumentsOf(body), request, reply);
  }

  private answer(given: [string, string][], request: FastifyRequest, reply: FastifyReply): Promise<string> {
    void reply.type('text/xml; charset=utf-8').header('cache-control', 'no-cache');
    const asked = understand(given);
    return this.db.within(asNobody(request), () => this.provider.answer(asked));
  }
}

/** The arguments of a form, each as often as it was given. */
const argumentsOf = (body: unknown): [string, string][] =>
  Object.entries((body ?? {}) as Record<string, unknown>).flatMap(([name, values]) => [values].flat().map((value): [string, string] => [name, String(value)]));
