import { words } from './words.js';

/** English words that carry no subject, contractions written without their apostrophe included. */
export const en = words(`
  a an the
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
  it its itself they them their theirs themselves one ones
  this that these those such same other others another each every either neither any anybody anyone anything
  some somebody someone something none nobody nothing all both few many much more most several own
  about above across after against along among amongst around as at before behind below beneath beside besides between
  beyond by despite down during for from in inside into of off on onto out outside over per since through throughout
  till to toward towards under until up upon via with within without
  and or but nor so yet if because although though while whereas unless than then thus therefore hence however also too
  very just only even still already always never ever often again once here there now not no yes quite rather almost etc
  who whom whose which what when where why how whatever whichever whoever whether
  be am is are was were been being do does did doing done have has had having can could may might must shall should will would
  cannot cant dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt couldnt shouldnt ought
`);

/** How English speakers wrap a request; removed from queries only. */
export const enFraming = words(`
  please tell explain describe find search looking want know thanks hello hi give called named
`);
