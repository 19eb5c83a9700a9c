import { Controller, Get, Header, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { timingSafeEqual } from 'node:crypto';
import { BlockList, isIPv6 } from 'node:net';
import { hashToken } from '../access/credential.js';
import { ManualScope, Public } from '../access/route-access.js';
import { Config } from '../config/config.js';
import { NotFound } from '../problems/platform.problems.js';
import { HealthChecks } from './health-checks.js';
import { Metrics } from './metrics.js';

const thisMachine = new BlockList();
thisMachine.addSubnet('127.0.0.0', 8);
thisMachine.addAddress('::1', 'ipv6');

/** A proxy says with one of these that it asks for somebody else, whom we know nothing of unless we trust it. */
const forwarding = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

/** For those who run the portal: is it alive, is it ready, what does it measure. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    private readonly checks: HealthChecks,
    private readonly metrics: Metrics,
    private readonly config: Config,
  ) {}

  @Get('health/live')
  @Public()
  @ManualScope()
  live() {
    return { status: 'live' };
  }

  @Get('health/ready')
  @Public()
  @ManualScope()
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const report = await this.checks.run();
    if (report.status === 'down') void reply.status(503);
    return report;
  }

  @Get('metrics')
  @Public()
  @ManualScope()
  @Header('content-type', 'text/plain; version=0.0.4')
  measured(@Req() request: FastifyRequest) {
    if (!this.mayMeasure(request)) throw new NotFound();
    return this.metrics.registry.metrics();
  }

  /** Whoever shows the token. Where none is set: who asks from this very machine, themselves and not through a proxy. */
  private mayMeasure({ headers, socket }: FastifyRequest): boolean {
    const token = this.config.get('METRICS_TOKEN');
    if (token) return same(headers.authorization ?? '', `Bearer ${token}`);
    const { remoteAddress: peer = '' } = socket;
    return !forwarding.some((name) => name in headers) && thisMachine.check(peer, isIPv6(peer) ? 'ipv6' : 'ipv4');
  }
}

const same = (one: string, other: string): boolean => timingSafeEqual(Buffer.from(hashToken(one)), Buffer.from(hashToken(other)));
