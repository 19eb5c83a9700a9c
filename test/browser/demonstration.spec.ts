import { anAccount } from './account.js';
import { citing } from './citing.js';
import { theClient } from './client.js';
import { depositing } from './depositing.js';
import { everyPage } from './every-page.js';
import { theFrame } from './frame.js';
import { meetingsAndNotices } from './meetings.js';
import { Stage } from './stage.js';
import { theStart } from './start.js';

describe('the web application on the demonstration network', () => {
  const stage = new Stage();

  beforeAll(() => stage.set(), 300_000);
  afterAll(() => stage.strike());

  theClient(stage);
  theStart(stage);
  everyPage(stage);
  theFrame(stage);
  citing(stage);
  depositing(stage);
  anAccount(stage);
  meetingsAndNotices(stage);
});
