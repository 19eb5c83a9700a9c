import { Body, Controller, Get, Put, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Answers, Requires, signedIn } from '#platform';
import * as schemas from './preferences.schemas.js';
import { PreferencesService } from './preferences.service.js';

@Controller('api/v1/notifications/preferences')
export class PreferencesController {
  constructor(private readonly preferences: PreferencesService) {}

  @Get()
  @Requires(signedIn)
  @Answers(200, schemas.preferencesView, 'Of what one is told, and by which ways')
  async list(@Req() { locale = 'es' }: FastifyRequest) {
    return { items: await this.preferences.list(locale) };
  }

  @Put()
  @Requires(signedIn)
  @Answers(200, schemas.preferencesView, 'Chooses by which ways one is told of some kinds')
  async choose(@Body({ schema: schemas.choosePreferences }) wish: schemas.ChoosePreferences, @Req() { locale = 'es' }: FastifyRequest) {
    await this.preferences.choose(wish);
    return { items: await this.preferences.list(locale) };
  }
}
