import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Answers, idParam, Public } from '#platform';
import { Signposts } from './signposts.service.js';

const target = z.object({ href: z.string(), type: z.string().optional() });
const linkset = z.object({ linkset: z.array(z.object({ anchor: z.string() }).catchall(z.array(target))) });

@Controller('api/v1/resources/:id/linkset')
export class SignpostingController {
  constructor(private readonly signposts: Signposts) {}

  @Get()
  @Public()
  @ApiProduces('application/linkset+json')
  @Answers(200, linkset, 'The typed links of a resource’s page (FAIR Signposting, RFC 9264)')
  async read(@Param('id', { schema: idParam }) id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.type('application/linkset+json');
    return JSON.stringify(await this.signposts.linkset(id, request.locale ?? 'es'));
  }
}
