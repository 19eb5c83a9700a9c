import { words } from './words.js';

/** Dutch words that carry no subject. */
export const nl = words(`
  de het een t n
  ik me mij mijn wij we ons onze jij je jou jouw jullie u uw hij hem zijn zij ze haar hun hen het zich zichzelf
  deze dit die dat zulk zulke zelf zelfde dezelfde hetzelfde elk elke ieder iedere iedereen iemand niemand iets niets
  alle alles al beide enkele sommige veel vele weinig meer meest minder ander andere anderen geen
  aan achter bij binnen boven buiten door gedurende in langs met na naar naast om onder op over per sinds te tegen ten ter
  tijdens tot tussen uit van vanaf vanuit via volgens voor voorbij zonder
  en of maar want dus noch als toen terwijl omdat doordat zodat hoewel indien tenzij dan ook nog al wel niet ja nee
  er hier daar daarna daarom hierdoor waar waarin waarom wanneer hoe hoeveel wie wiens welk welke wat waarmee waarvan
  zeer heel erg te zo zoals ooit nooit altijd vaak reeds nu eens alleen slechts bijna toch echter enz
  ben bent is was waren wees geweest wordt worden werd werden geworden heb hebt heeft hebben had hadden gehad
  kan kun kunt kunnen kon konden mag mogen mocht mochten moet moeten moest moesten wil wilt willen wilde zal zult zullen zou zouden
  doe doet doen deed deden gedaan gaat gaan ging
`);

/** How Dutch speakers wrap a request; removed from queries only. */
export const nlFraming = words(`
  vertel zoek zoeken leg uit geef toon wil weten graag dank hallo heet heten genoemd betekent
`);
