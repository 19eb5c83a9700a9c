import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { Answers, idParam, Requires } from '#platform';
import { operate } from '#tenancy';
import { DeliveriesService } from './deliveries.service.js';
import { MailboxService } from './mailbox.service.js';
import * as schemas from './operations.schemas.js';

@Controller('api/v1/operations/deliveries')
export class DeliveriesController {
  constructor(private readonly deliveries: DeliveriesService) {}

  @Get()
  @Requires(operate)
  @Answers(200, schemas.deliveriesView, 'How much work waits, and what was given up')
  overview() {
    return this.deliveries.overview();
  }

  @Post(':id/retry')
  @Requires(operate)
  @Answers(204, null, 'Has something that was given up tried again')
  retry(@Param('id', { schema: idParam }) id: string) {
    return this.deliveries.retry(id);
  }

  @Delete(':id')
  @Requires(operate)
  @Answers(204, null, 'Drops something that was given up: it will never happen')
  drop(@Param('id', { schema: idParam }) id: string) {
    return this.deliveries.drop(id);
  }
}

@Controller('api/v1/operations/mailbox')
export class MailboxController {
  constructor(private readonly mailbox: MailboxService) {}

  @Get()
  @Requires(operate)
  @Answers(200, schemas.mailboxView, 'The mails of every tenant, newest first')
  list(@Query({ schema: schemas.listMails }) query: schemas.ListMails) {
    return this.mailbox.list(query);
  }

  @Post(':id/settlement')
  @Requires(operate)
  @Answers(204, null, 'Says what became of a mail of which nobody knows whether it arrived')
  settle(@Param('id', { schema: idParam }) id: string, @Body({ schema: schemas.settleMail }) wish: schemas.SettleMail) {
    return this.mailbox.settle(id, wish);
  }
}
