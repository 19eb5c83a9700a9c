import { Body, Controller, Delete, Get, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answers, idParam, type Locale, ManualScope, ReaderLocale, Requires } from '#platform';
import { exportResources } from '#repository';
import { type NewPackage, newPackage, packageList, packageView } from './packages.schemas.js';
import { PackagesService } from './packages.service.js';

/** Works with their files, put together to be taken along (BagIt with RO-Crate). */
@Controller('api/v1/packages')
export class PackagesController {
  constructor(private readonly packages: PackagesService) {}

  @Get()
  @Requires(exportResources)
  @Answers(200, packageList, 'The packages one has asked for and that are still kept')
  list(@ReaderLocale() locale: Locale) {
    return this.packages.list(locale);
  }

  @Post()
  @Requires(exportResources)
  @Answers(202, packageView, 'Asks for a package of resources with their files; it is made in the background and kept for a day')
  ask(@Body({ schema: newPackage }) body: NewPackage, @ReaderLocale() locale: Locale) {
    return this.packages.ask(body, locale);
  }

  @Get(':id')
  @Requires(exportResources)
  @Answers(200, packageView, 'How far a package is')
  read(@Param('id', { schema: idParam }) id: string, @ReaderLocale() locale: Locale) {
    return this.packages.read(id, locale);
  }

  @Get(':id/content')
  @Requires(exportResources)
  @ManualScope()
  @ApiProduces('application/zip')
  @Answers(200, null, 'Downloads a package that is ready, for whoever asked for it')
  async download(@Param('id', { schema: idParam }) id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { name, size, bytes } = await this.packages.open(request.scope!, id);
    void reply.headers({ 'content-security-policy': "sandbox; default-src 'none'", 'cache-control': 'private, no-store' });
    return new StreamableFile(bytes, { type: 'application/zip', length: size, disposition: `attachment; filename="${name}"` });
  }

  @Delete(':id')
  @Requires(exportResources)
  @Answers(204, null, 'Lets a package go')
  discard(@Param('id', { schema: idParam }) id: string): Promise<void> {
    return this.packages.discard(id);
  }
}
