import { anAccount } from './account.js';
import { theClient } from './client.js';
import { everyPage } from './every-page.js';
import { theFrame } from './frame.js';
import { Stage } from './stage.js';

describe('the web application on the demonstration network', () => {
  const stage = new Stage();

  beforeAll(() => stage.set(), 300_000);
  afterAll(() => stage.strike());

  theClient(stage);
  everyPage(stage);
  theFrame(stage);
  anAccount(stage);
});
