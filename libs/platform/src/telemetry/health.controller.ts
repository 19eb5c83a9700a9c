import { Controller, Get, Header, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BlockList, isIPv6 } from 'node:net';
import { ManualScope, Public } from '../access/route-access.js';
import { NotFound } from '../problems/platform.problems.js';
import { HealthChecks } from './health-checks.js';
import { Metrics } from './metrics.js';

const near = new BlockList();
near.addSubnet('127.0.0.0', 8);
near.addSubnet('10.0.0.0', 8);
near.addSubnet('172.16.0.0', 12);
near.addSubnet('192.168.0.0', 16);
near.addAddress('::1', 'ipv6');
near.addSubnet('fd00::', 8, 'ipv6');

/** For those who run the portal: is it alive, is it ready, what does it measure. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    private readonly checks: HealthChecks,
    private readonly metrics: Metrics,
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
    if (!near.check(request.ip, isIPv6(request.ip) ? 'ipv6' : 'ipv4')) throw new NotFound();
    return this.metrics.registry.metrics();
  }
}
